import type { SentenceView } from '../sentence-view';

const LOSING =
  /\b(?:claim(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking)|lost|los(?:e|es|ing|s)|cost(?:s|ing)?|end(?:ed|ing)|sacrificed|gave|given|paid|destroyed|cut)\b/;

/** "claimed 12 lives", "141 lives were lost": lives are counted for much else. */
export function areLost(view: SentenceView, at: number, end: number): boolean {
  return [...view.items.slice(Math.max(0, at - 6), at), ...view.items.slice(end + 1, end + 6)].some(
    ({ lower }) => LOSING.test(lower) || lower === 'claimed the lives of',
  );
}

/** Words that may stand before the remains of somebody; "governing", "student" would make a body of another kind. */
export const DESCRIBES_REMAINS =
  /^(?:dead|putrid|more|other|further|additional|decomposed|decomposing|charred|burnt|burned|mutilated|unidentified|unclaimed|dumped|discarded|abandoned|severed|bloated|unknown|unnamed|headless|dismembered|bullet-riddled|lifeless|bloodied|new|human|civilian|male|female|of|the|those|these|such|badly|partially|half-burned|recovered|beheaded|decapitated|naked|nude|seminude|semi-nude|half-naked|mangled|bruised|swollen|handcuffed|blindfolded|frozen|bullet-ridden|bound|gagged|tortured|strangled|and|,)$/;
const DECIDING =
  /^(?:would|will|should|may|can|must|shall|could|agreed|met|have|reach|agree|that|which|responsible|governing|charged)$/;

/** "two bodies lay in the road", but not "two legislative bodies", "the two bodies agreed". */
export function areRemains(view: SentenceView, at: number, end: number): boolean {
  // "two family members' bodies"
  const owned =
    /^(?:'|'s)$/.test(view.items[end - 1]?.lower ?? '') &&
    view.items[end - 2]?.wordClass === 'people';
  const known =
    owned ||
    view.items
      .slice(at + 1, end)
      .every(
        (item) =>
          DESCRIBES_REMAINS.test(item.lower) ||
          item.wordClass === 'people' ||
          item.kind === 'trigger' ||
          item.kind === 'amount' ||
          item.wordClass === 'determiner',
      );
  const next = view.items[end + 1]?.lower ?? '';
  return (
    known &&
    !(
      DECIDING.test(next) &&
      !view.items
        .slice(end + 2, end + 7)
        .some(({ lower }) => /^(?:were|was|been|recovered|found|retrieved)$/.test(lower))
    )
  );
}
