import { draftsIn } from '../drafts-in';
import type { Mention } from '../figure';
import type { Draft, PageView } from '../pipeline';
import { isOfNature } from './kind-topic';
import {
  fromAfterHarm,
  fromAmong,
  fromAntecedent,
  fromCopula,
  fromFirstVictim,
  fromLossOf,
  fromPartOfVictims,
  fromSide,
} from './subject-around';
import { fromCivilToll, fromColumn, fromLabel, fromLeadIn } from './subject-label';
import { fromOrigin } from './subject-part';
import { fromHowMany } from './subject-rest';
import { fromHaving, fromSufferer } from './subject-sufferer';
import { fromTarget } from './subject-target';
import { fromLandBehind } from './subject-told';
import { fromAfterTrigger, fromBeforeTrigger, fromCounted, fromPhrase } from './subject-words';

/** Where the last number stands that tells whom this one may count too; -1 where there is none. */
function sharesList(page: PageView, draft: Draft): number {
  const told = draftsIn(page, draft.view).filter(
    (one) => one.at < draft.at && one.subject !== null && !one.dropped,
  );
  return told.at(-1)?.at ?? -1;
}

/** "14 of its troops": of the one who speaks or acts, not of the side named last. */
export function isOwned(page: PageView, { start }: Mention): boolean {
  return /\b(?:its|our)(?: own)? $/.test(page.folded.slice(Math.max(0, start - 12), start));
}

/** Whom the words of the sentence itself name for the number; null when they name nobody. */
export function ownSubject(page: PageView, draft: Draft): Mention | null {
  const named = namedFor(page, draft);
  return named && (isProvince(page, named) || isWhoStruck(page, named)) ? null : named;
}

/** "Harwick province suffered most, with 39 deaths" on a page about floods: a land or province is where they died. */
function isProvince(page: PageView, { text, ids }: Mention): boolean {
  return (
    ids.length === 0 &&
    /^(?:\p{Lu}[\p{L}'’-]*[ -]?)+$/u.test(text) &&
    (isOfNature(page) || DISTRICT.test(text)) &&
    !PEOPLE.test(text)
  );
}

/** "The toll of Norlander strikes": the people whose blow it was. */
function isWhoStruck(page: PageView, { end, text }: Mention): boolean {
  return /\p{Lu}\p{L}+$/u.test(text) && BLOW.test(page.read.text.slice(end, end + 40));
}

const BLOW =
  /^ (?:(?:air|missile|rocket|drone|artillery|ground|military) )?(?:attacks?|strikes|airstrikes|raids?|bombings?|bombardments?|shelling|offensive|aggression|assaults?|invasion)\b/i;

/** Names of parts of a land, wherever they stand. */
const DISTRICT = / (?:State|Province|District|County|Region|Governorate|Oblast|Prefecture|City)$/;

/** Words of people that may bear a capital. */
const PEOPLE =
  /(?:ians?|ers|ese|ish|ics|men|women|people|workers|residents|pilgrims|soldiers|officers|students|villagers|children|civilians|police|troops|army)$/i;

function namedFor(page: PageView, draft: Draft): Mention | null {
  return (
    fromPartOfVictims(page, draft) ??
    draft.base?.subject ??
    fromColumn(page, draft) ??
    fromPhrase(page, draft) ??
    fromOrigin(page, draft) ??
    fromCounted(page, draft) ??
    fromAntecedent(page, draft) ??
    fromAfterHarm(page, draft) ??
    fromCopula(page, draft) ??
    fromLandBehind(page, draft) ??
    fromAfterTrigger(page, draft) ??
    fromAmong(page, draft) ??
    fromBeforeTrigger(page, draft) ??
    fromLossOf(page, draft) ??
    fromHowMany(page, draft) ??
    fromHaving(page, draft) ??
    fromSide(page, draft) ??
    fromTarget(page, draft) ??
    fromFirstVictim(page, draft) ??
    fromLabel(page, draft) ??
    fromLeadIn(page, draft) ??
    fromCivilToll(page, draft) ??
    fromSufferer(page, draft, sharesList(page, draft))
  );
}
