import { readNounPhrase } from '../noun-phrase';
import type { SentenceView } from '../sentence-view';

/** "21 died in three blasts in Sund and one in Vale": the number goes on with the blasts, not with the dead. */
export function countsEvents(view: SentenceView, from: number, at: number): boolean {
  const last = view.items.findLastIndex((item, k) => k > from && k < at && item.kind === 'amount');
  if (last < 0) return false;
  const { head } = readNounPhrase(view, last + 1);
  return EVENTS.test(view.items[head ?? -1]?.lower ?? '');
}

const EVENTS =
  /^(?:blasts|explosions|attacks|strikes|airstrikes|raids|shootings|bombings|crashes|accidents|incidents|clashes|fires|ambushes|quakes|storms)$/;
