import type { Mention } from '../figure';
import { LANDS } from '../lang/en/lands';
import { PAPERS, PERSONS, SPEAKERS } from '../lang/en/source-words';
import { mayHold } from '../lower-text';
import type { PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { openingSpeaker, type Source } from '../source';
import { nameEnd } from '../source-names';
import { pronounFits, speakerKind } from '../source-person';
import { readSources } from '../sources';
import { inSentence, nameWithShort, ownerOf } from './attribution-body';
import { bodyCalled, CALLED, calledBefore, longerBefore, personBefore } from './attribution-called';
import { stripArticle } from './attribution-mention';
import { isNewsBody, isOutlet, paperOf } from './attribution-outlet';
import { bodyBefore, isBasis, makerBefore } from './attribution-paper';
import { actorBefore, personAbove } from './attribution-person';
import { resolveUnited } from './attribution-united';

const SENTENCES_BACK = 3;

/** Sentences and paragraphs over which a pronoun still means the one who spoke last. */
const PRONOUN_SENTENCES = 6;
const PRONOUN_BLOCKS = 4;

/** Whom "he", "it" or "they" means: the last one named in the sentences just before. */
export function resolvePronoun(page: PageView, view: SentenceView, source: Source): Mention | null {
  const said = view.items[source.from]?.lower ?? '';
  const word = OBJECTS[said] ?? said;
  const nearest = readSources(view).findLast((one) => !one.pronoun && one.to <= source.from);
  // "Based on research by the academy, the report says": no paper of the academy's
  if (nearest && !isBasis(view, nearest)) return stripArticle(page, view, nearest);
  const real = view.items[source.from]?.wordClass === 'pronoun';
  // "Norland has lost 400 men, it added": who is told of is not who tells.
  const ends = view.items[source.cue + 1]?.kind ?? 'mark';
  const closes = ends === 'mark' && /^[,"]$/.test(view.items[source.from - 1]?.lower ?? '');
  // "The alliance agreed, with estimates suggesting 300 dead": the estimates of who opens the sentence.
  const within = !real && view.items[source.from - 1]?.lower === 'with';
  const opening = (real && !closes) || within ? openingName(view) : null;
  if (
    opening &&
    opening.to <= source.from &&
    source.cue > opening.to + 1 &&
    view.items[opening.to]?.kind !== 'trigger'
  )
    return stripArticle(page, view, opening);
  const human = word === 'he' || word === 'she';
  const person = human ? (titledBefore(view, source.from) ?? actorBefore(view, source.from)) : null;
  if (person) return stripArticle(page, view, person);
  const pronoun =
    (view.items[source.from]?.wordClass === 'pronoun' || said in OBJECTS) &&
    source.to === source.from + 1;
  if (!pronoun) return makerBefore(page, view, source) ?? bodyBefore(page, view, source);
  const above = /^s?he$/.test(word) ? personAbove(page, view, word) : null;
  return (
    above ??
    fittingBefore(page, view, word) ??
    anyBefore(page, view) ??
    (word === 'it' ? openingBodyBefore(page, view) : null)
  );
}

/** Pronouns behind "according to", by the form in which they would speak. */
const OBJECTS: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

/** "Chief Ole Vale caused alarm when he told": a person named with an office earlier in the sentence. */
function titledBefore({ items }: SentenceView, before: number): Pick<Source, 'from' | 'to'> | null {
  for (let k = before - 1; k >= 0; k--) {
    const item = items[k];
    if (!item?.capital || !PERSONS.has(item.lower) || !items[k + 1]?.capital) continue;
    return { from: k, to: Math.min(before, nameEnd(items, k)) };
  }
  return null;
}

/** The last source that the pronoun may mean: "he" a person, "it" a body. */
function fittingBefore(
  page: PageView,
  view: SentenceView,
  word: string,
  group = false,
): Mention | null {
  const least = Math.max(0, view.index - PRONOUN_SENTENCES);
  for (let index = view.index - 1; index >= least; index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - PRONOUN_BLOCKS) return null;
    const fitting = readSources(before).filter(
      (one) =>
        !one.pronoun &&
        (!one.relay ||
          (word === 'it' && index === view.index - 1 && speaksAlone(readSources(before), one))) &&
        one.form !== 'citing' &&
        one.form !== 'owner' &&
        before.items[one.cue - 1]?.wordClass !== 'relative' &&
        !/^(?:reports|accounts|media)$/.test(before.items[one.to]?.lower ?? '') &&
        pronounFits(word, speakerKind(before.items, one.from, one.to)) &&
        !(
          /^s?he$/.test(word) &&
          one.to === one.from + 1 &&
          LANDS.has(before.items[one.from]?.lower ?? '')
        ) &&
        !(group && before.items.slice(one.from, one.to).some(({ lower }) => OFFICIAL.test(lower))),
    );
    const paper = word === 'it' ? paperOf(before, fitting) : null;
    const maker = paper ? makerBefore(page, before, paper) : null;
    if (maker) return maker;
    const last = fitting.findLast((one) => one.form === 'said') ?? fitting.at(-1);
    if (last)
      return (
        calledBy(page, before, last) ??
        resolveUnited(page, before, last) ??
        stripArticle(page, before, last)
      );
  }
  return null;
}

/** "…, the Nord agency said. …, it said": an outlet, where nobody else speaks in the sentence. */
function speaksAlone(sources: readonly Source[], source: Source): boolean {
  return source.form === 'said' && sources.length === 1;
}

/** Whoever spoke last, when nobody fits. */
function anyBefore(page: PageView, view: SentenceView): Mention | null {
  for (let index = view.index - 1; index >= Math.max(0, view.index - SENTENCES_BACK); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - 1) return null;
    const named = readSources(before).filter((one) => !one.pronoun && one.form !== 'citing');
    const last = named.find((one) => one.form === 'said') ?? named.at(-1);
    if (last) return stripArticle(page, before, last);
  }
  return null;
}

/** "The government has drawn up a new list. It says …": a body that opens the sentence before, though it does not speak there. */
function openingBodyBefore(page: PageView, view: SentenceView): Mention | null {
  const before = page.views[view.index - 1];
  if (!before || before.block < view.block - 1) return null;
  const { items } = before;
  const opening = openingName(before);
  if (!opening || speakerKind(items, opening.from, opening.to) !== 'body') return null;
  return items[opening.to]?.wordClass === 'auxiliary' || items[opening.to]?.wordClass === 'verb'
    ? stripArticle(page, before, opening)
    : null;
}

/** The name that opens the sentence: "Russia last published …, when it said …". */
function openingName(view: SentenceView): Pick<Source, 'from' | 'to'> | null {
  return openingSpeaker(view.items);
}

/** Words that any body may be called by after its name. */
const BODIES =
  /(?:^| )(?:organi[sz]ation|charity|ngo|watchdog|monitor|body|rights group|group|alliance|bloc|think ?-?tank|agency|council|network|outlet|publication|newsroom|journalists|journalists and volunteers)$/;

/** Sentences and paragraphs over which "the ministry" still means the one named in full. */
const NAME_SENTENCES = 12;
const NAME_BLOCKS = 10;

/** "the ministry" after "the Norland Health Ministry": the last source whose full name holds these words. */
function fullName(page: PageView, view: SentenceView, nouns: readonly string[]): Mention | null {
  for (let index = view.index - 1; index >= Math.max(0, view.index - NAME_SENTENCES); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - NAME_BLOCKS) return null;
    if (!mayHold(page, before, nouns)) continue;
    const named = readSources(before).findLast((one) => {
      const words = before.items.slice(one.from, one.to);
      return (
        !one.pronoun &&
        words.some(({ capital, wordClass }) => capital && wordClass !== 'determiner') &&
        nouns.every((noun) => words.some(({ lower }) => lower === noun))
      );
    });
    if (named) return stripArticle(page, before, named);
  }
  return null;
}

/** "a ministry statement": an office that was named before, by its paper. */
function isOfficePaper(items: readonly Item[], { from, to }: Source): boolean {
  return (
    to === from + 1 &&
    /^(?:ministry|department|agency|army|military|command|commission|office)$/.test(
      items[from]?.lower ?? '',
    ) &&
    PAPERS.has(items[to]?.lower ?? '')
  );
}

/** "the Norland Watch": a name of several words with a capital and nobody it belongs to; most are told so at once. */
function opensInCapitals(items: readonly Item[], { from, to }: Source): boolean {
  let words = 0;
  let capital = false;
  for (let k = from; k < to; k++) {
    const item = items[k] as Item;
    if (item.lower === "'s") return false;
    if (item.lower === 'the') continue;
    words += 1;
    capital ||= item.capital;
  }
  return words > 1 && capital;
}

/** "the General", "the Ministry": an office or a body that is only called so, though with a capital. */
function isCalledBy(own: readonly Item[]): boolean {
  const lower = own[0]?.lower ?? '';
  return own.length === 1 && (PERSONS.has(lower) || CALLED.test(lower));
}

const SERVANT = /^(?:official|officer|spokesman|spokeswoman|spokesperson)$/;

/** "the think tank", "the ministry": who was called so in the sentences just before; null when nobody was. */
export function resolveDefinite(
  page: PageView,
  view: SentenceView,
  source: Source,
): Mention | null {
  const { items } = view;
  // "the think tank", "the two organizations"
  const before = items[source.from - 1]?.kind === 'amount' ? source.from - 2 : source.from - 1;
  const opens =
    items[source.from]?.lower === 'the' ||
    items[before]?.lower === 'the' ||
    isOfficePaper(items, source);
  if (!opens) return null;
  if (opensInCapitals(items, source)) return null;
  const own = ownerOf(items.slice(source.from, source.to).filter((one) => one.lower !== 'the'));
  if (own.length === 0 || (own.some((one) => one.capital) && !isCalledBy(own))) return null;
  const counted = items[source.from - 1]?.kind === 'amount';
  const noun = own.map((one) => one.lower).join(' ');
  const full = counted ? null : fullName(page, view, noun.split(' '));
  if (full) return full;
  if (BODIES.test(noun))
    return (
      // "Vale quoted the agency as saying": whoever quotes it is somebody else
      (source.form === 'citing' ? null : inSentence(page, view, source)) ??
      nameWithShort(page, view) ??
      bodyNamed(page, view, source)
    );
  const longer = counted ? null : longerBefore(page, view, noun);
  if (longer) return longer;
  const called = calledBefore(page, view, noun, counted);
  if (!called && SERVANT.test(noun)) return personBefore(page, view, noun);
  if (called) return called;
  if (!STAFF.test(noun)) return counted ? null : bodyCalled(page, view, noun);
  const body = bodyNamed(page, view, source);
  return body && isHouse(body.text) ? body : null;
}

/** Whether a name holds a noun of a body or a short name in capitals: people work for it. */
function isHouse(name: string): boolean {
  return (
    /\p{Lu}{3,}/u.test(name) ||
    name.split(/[^\p{L}-]+/u).some((word) => {
      const lower = word.toLowerCase();
      return SPEAKERS.has(lower) && !PERSONS.has(lower);
    })
  );
}

/** "the analysts" after "the institute said": those who work for the body that spoke last. */
const STAFF =
  /^(?:(?:study|report|survey|paper)(?:'s| 's)? )?(?:analysts|authors|researchers|investigators|experts|scientists|scholars|academics|economists|monitors)$/;

/** "the group": the last body with a name that spoke; nobody for a pronoun or for another nameless one. */
function bodyNamed(page: PageView, view: SentenceView, source: Source): Mention | null {
  const group = view.items[source.to - 1]?.lower === 'group';
  const found = fittingBefore(page, view, 'it', group);
  // "the national flood agency" behind "Reuters reported": no outlet
  const words = source.to - source.from;
  if (found && words > 2 && isOutlet(found.text) && !isNewsBody(view, source)) return null;
  const proper = found !== null && /\p{Lu}/u.test(found.text);
  // "the state news agency" after "the agency": no fuller name
  const fuller =
    proper || (!group && (found?.text.split(' ').length ?? 0) >= source.to - source.from);
  return found && fuller ? found : null;
}

/** Bodies that nobody would call a group. */
const OFFICIAL =
  /^(?:ministry|command|army|police|government|department|military|court|council|authority|forces)$/;

/** "it" after "the think tank": the full name that lies one step further back; null when it stands alone. */
function calledBy(page: PageView, view: SentenceView, source: Source): Mention | null {
  const own = view.items.slice(source.from, source.to).filter((one) => one.lower !== 'the');
  if (view.items[source.from - 1]?.lower !== 'the' && view.items[source.from]?.lower !== 'the')
    return null;
  if (own.length === 0 || own.some((one) => one.capital)) return null;
  const nouns = own.map((one) => one.lower);
  if (BODIES.test(nouns.join(' ')))
    return fullName(page, view, nouns) ?? fittingBefore(page, view, 'it');
  return fullName(page, view, nouns) ?? calledBefore(page, view, nouns.join(' '), false);
}
