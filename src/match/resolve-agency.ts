import type { ClaimRecord } from '../claims/claim-record';
import type { Agency, Subject } from '../claims/record';
import type { Figure, Mention } from '../detect/figure';
import type { Day } from '../text/day';
import type { NameHit } from '../text/names';
import { blockHolding } from '../text/read-text';
import { overlaps, type Span } from '../text/span';
import { type AgencyChoice as Around, chooseAgency, hasClaims } from './choose-agency';
import { bodyOfLand } from './land-body';
import { tellsSuffering } from './mention-shape';
import { namedBefore, pointsBack } from './named-before';
import { bodySpokenFor, isOfOtherTrade, isSeat, NO_STATE, namesMore } from './names-beside';
import { hitsIn, type PageSurvey, wordsOf } from './page-survey';
import type { Fill, Reason, ReasonKey } from './reason';
import { tellingWords } from './words';

/**
 * Whom the page names for a figure. `known`: an agency of the record. `unknown`: somebody whom the record
 * lacks. `unnamed`: nobody, or only relays and words such as "officials".
 */
export interface AgencyReading {
  readonly type: 'known' | 'unknown' | 'unnamed';
  /** Only for `known`. */
  readonly agency: Agency | null;
  /** True when the naming stands elsewhere than in the figure's sentence. */
  readonly inferred: boolean;
  /** Ids of agencies that the sentence names in one breath with it ("the BBC, together with Mediazona"). */
  readonly together: ReadonlySet<string>;
  /** Ids of other agencies that bear the name as well ("the health ministry"). */
  readonly namesakes: ReadonlySet<string>;
  readonly evidence: readonly Reason[];
}

/** Whom the page names, as evidence. */
function naming(say: ReasonKey, fill: Readonly<Record<string, Fill>>): Reason {
  return { say, fill };
}

/** Words that name no one in particular. */
const NO_ONE = new Set(
  'officials official authorities reports report reported sources source media newspaper newspapers experts analysts estimates estimate intelligence police rescuers witnesses doctors medics residents locals government military officers commanders observers data figures statement statements latest new recent local news agency agencies according update he she they it who spokesman spokesperson spokeswoman ministry army health medical defence defense interior emergency security civil civilian foreign international regional global state outlets allied independent historian historians scholar scholars researcher researchers academics academic demographers demographer scientists uk us usa britain british america american western european joint think tank our demographic evidence archives archival records documents research study studies survey analysis investigation inquiry probe review paper'.split(
    ' ',
  ),
);

const NO_OTHERS: ReadonlySet<string> = new Set();
const NOBODY_ELSE = { together: NO_OTHERS, namesakes: NO_OTHERS };
const UNNAMED: AgencyReading = {
  type: 'unnamed',
  agency: null,
  inferred: false,
  ...NOBODY_ELSE,
  evidence: [],
};

const SPEAKS =
  /^(?:’s|'s)?(?:\s\([^)]{2,12}\))?(?: (?:at|of|in) (?:the )?(?:\p{Lu}[\p{L}.-]+(?: of)? ?){1,4})?,?\s+(?:(?:which|who) )?(?:(?:has|have|had|also|earlier|later|previously|on \w+day) )?(?:said|says|say|reported|reports|put|puts|estimated|estimates|estimate|counted|counts|announced|confirmed|confirms|documented|recorded|verified|condemned|condemns|deplored|calculated|calculates|reckoned|(?:is|was|were|are) (?:appalled|shocked|alarmed))\b/iu;
const SPEAKS_REACH = 48;

/** "a statement released by the northern command of the Toll Desk": what was given out, and by whom. */
const GIVEN_BY =
  /\b(?:statements?|reports?|figures|data|tall(?:y|ies)|counts?|lists?|tolls?|bulletins?|briefings?|press releases?) (?:(?:released|issued|published|given|provided|compiled|posted|put out) )?(?:by|from) (?:the )?(?:\p{Lu}[\p{L}-]+ |of |the ){0,5}$/u;
const GIVEN_REACH = 100;

/** No attribution was read, but one body of the record speaks in the sentence ("The Toll Desk said that …"); `inPaper`: only in its papers. */
function speakerOf(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
  inPaper = false,
): AgencyReading {
  const speaking = hitsIn(survey.hits, figure.sentence).filter(
    (hit) =>
      hit.type === 'agency' &&
      !hit.ambiguous &&
      hit.ids.length === 1 &&
      (GIVEN_BY.test(
        survey.read.text.slice(Math.max(figure.sentence.start, hit.start - GIVEN_REACH), hit.start),
      ) ||
        (!inPaper && SPEAKS.test(survey.read.text.slice(hit.end, hit.end + SPEAKS_REACH)))) &&
      !isAgainst(figure, hit, survey) &&
      // "the figures of the Toll Desk, which counted 20": its own number follows.
      (hit.end <= figure.start ||
        !/^,? which\b/.test(survey.read.text.slice(hit.end, hit.end + SPEAKS_REACH))),
  );
  const [only, ...others] = [...new Set(speaking.flatMap((hit) => hit.ids))];
  const agency = only && others.length === 0 ? record.agency(only) : null;
  if (!agency) return UNNAMED;
  const evidence = [naming('named-speaks', { agency: { text: agency.name } })];
  return { type: 'known', agency, inferred: false, ...NOBODY_ELSE, evidence };
}

/** "It was put at 43, but the Toll Desk reports fewer": whoever speaks behind the "but" did not give the number before it. */
function isAgainst({ end }: Figure, hit: Span, { read }: PageSurvey): boolean {
  return hit.start > end && AGAINST.test(read.text.slice(end, hit.start));
}

const AGAINST = /[,;:—–-] ?(?:but|while|whereas|though|although|yet)\b/i;

/** Resolves the agency that the page names as the origin of a figure. */
export function resolveAgency(
  figure: Figure,
  subject: Subject | null,
  day: Day | null,
  survey: PageSurvey,
  record: ClaimRecord,
): AgencyReading {
  const origin = figure.attribution?.origin ?? null;
  // "Norland is said to have lost 4,000": the land is whom it is about, not who speaks.
  const isSufferer =
    origin !== null &&
    figure.subject !== null &&
    overlaps(origin, figure.subject) &&
    tellsSuffering(survey.read.text.slice(origin.end, origin.end + SPEAKS_REACH));
  if (!origin || isSufferer) return speakerOf(figure, survey, record);
  const around: Around = { survey, record, subject, figure, day };
  const plain = narrowed(idsOf(origin, around), figure, around);
  // Whom "the group" means is read from the sentences before.
  const inferred =
    (figure.inferred.includes('attribution') && !isInRow(figure, origin, survey)) ||
    (plain.length === 0 && pointsBack(origin));
  const again =
    plain.length > 0 ? plain : (bodySpokenFor(origin, survey) ?? namedBefore(origin, survey));
  const ids = again.length > 0 ? again : bodyOfLand(origin, survey, record);
  if (ids.length === 0 && !namesSomeone(origin, around)) {
    return speakerOf(figure, survey, record, true);
  }
  if (ids.length === 0) return stranger(origin, inferred);
  const agency =
    chooseAgency(ids, around) ?? chooseAgency(bodyOfLand(origin, survey, record), around);
  if (!agency) return undecided(origin, ids, inferred, around);
  if (isRelayOnly(agency, around))
    return {
      ...UNNAMED,
      evidence: [naming('named-passed-on', { agency: { text: agency.shortName } })],
    };
  return {
    type: 'known',
    agency,
    inferred,
    together: new Set([...namedTogether(origin, survey), ...namedInOne(origin, survey)]),
    namesakes: new Set(ids.filter((id) => id !== agency.id)),
    evidence: [
      naming('named-is', { words: { quoted: origin.text }, agency: { text: agency.name } }),
    ],
  };
}

/** What may stand between two bodies that counted together; a verb would part them. */
const AND_WITH =
  /^,?\s*(?:and|with|together with|along with|alongside|in (?:co-?operation|collaboration|partnership) with|&|\/)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+|Russian\s+){0,5}$/u;

/** The bodies named right behind the origin's name, joined to it. */
function namedTogether(origin: Mention, survey: PageSurvey): ReadonlySet<string> {
  const reach = { start: origin.start, end: origin.end + TOGETHER_REACH };
  const partners = hitsIn(survey.hits, reach).filter(
    (hit) =>
      hit.type === 'agency' &&
      hit.start >= origin.end &&
      AND_WITH.test(wordsOf(survey.read, { start: origin.end, end: hit.start })),
  );
  return new Set(partners.flatMap((hit) => hit.ids));
}

/** "The Toll Desk and Norland's government": both, where one mention holds them at different words. */
function namedInOne(origin: Mention, survey: PageSurvey): readonly string[] {
  if (!/\s(?:and|&)\s/.test(origin.text)) return [];
  const hits = hitsIn(survey.hits, origin).filter((hit) => hit.type === 'agency');
  const apart = hits.filter((hit) => !hits.some((other) => other !== hit && overlaps(other, hit)));
  return apart.length > 1 ? apart.flatMap((hit) => hit.ids) : [];
}

/** Characters behind a name within which its partner stands. */
const TOGETHER_REACH = 80;

/** A body that stands in the figure's own row of a table is named for it. */
function isInRow(figure: Figure, origin: Mention, survey: PageSurvey): boolean {
  const cell = survey.read.blocks[figure.block]?.cell ?? null;
  const other = blockHolding(survey.read, origin)?.cell ?? null;
  return cell !== null && cell.table === other?.table && cell.row === other.row;
}

function stranger(origin: Mention, inferred: boolean): AgencyReading {
  const evidence = [naming('named-unknown', { words: { quoted: origin.text } })];
  return { type: 'unknown', agency: null, inferred, ...NOBODY_ELSE, evidence };
}

/** Several bodies bear the name and nothing tells which is meant: one of them, and none other. */
function undecided(
  origin: Mention,
  ids: readonly string[],
  inferred: boolean,
  around: Around,
): AgencyReading {
  // "The ministry" may be one that the record lacks, or knows by a longer name only.
  if (ids.length < 2 || !namesSomeone(origin, around)) return UNNAMED;
  const evidence = [naming('named-several', { words: { quoted: origin.text } })];
  return { ...stranger(origin, inferred), namesakes: new Set(ids), evidence };
}

/** "Council-run" of "Council-run media reported": the word for the outlet belongs to its name. */
function withItsMedia(mention: Mention, { read }: PageSurvey): Span {
  const { start, end } = mention;
  const [media = ''] =
    /^ (?:media|television|TV|outlets?|channel|radio)\b/i.exec(read.text.slice(end, end + 12)) ??
    [];
  return /-(?:run|controlled|affiliated|backed|linked)$/i.test(mention.text)
    ? { start, end: end + media.length }
    : mention;
}

function idsOf(mention: Mention, around: Around): string[] {
  const within = hitsIn(around.survey.hits, withItsMedia(mention, around.survey)).filter(
    (hit) => hit.type === 'agency',
  );
  const atWork = NO_STATE.test(mention.text);
  const hits = within.filter(
    (hit) =>
      !(atWork && hit.ambiguous && isOfStates(hit.ids, around)) && !isSeat(hit, around.survey),
  );
  const plain = hits.filter((hit) => !hit.ambiguous);
  const named = sharedIds(plain.length > 0 ? plain : hits);
  if (plain.length === 0 && isOfOtherTrade(mention)) return [];
  if (plain.length === 0 && around.subject === null && namesMore(mention, around.survey)) return [];
  const seated = within.some((hit) => isSeat(hit, around.survey));
  const ids = named.length > 0 || atWork || seated ? named : mention.ids;
  return [...new Set(ids)].filter((id) => around.record.agency(id) !== null);
}

/** "Ministry of Records (MoR)": the bodies that bear both names, where any does; else those of all names. */
function sharedIds(hits: readonly NameHit[]): readonly string[] {
  const shared = hits[0]?.ids.filter((id) => hits.every((hit) => hit.ids.includes(id))) ?? [];
  return shared.length > 0 ? shared : hits.flatMap((hit) => hit.ids);
}

/** "A UN official … John Holmes told the council": the name given further down tells which of several bodies. */
function narrowed(ids: string[], { attribution }: Figure, around: Around): string[] {
  const below = attribution?.byName;
  if (ids.length === 1 || !below) return ids;
  const named = idsOf(below, around);
  const both = named.filter((id) => ids.length === 0 || ids.includes(id));
  return both.length > 0 ? both : ids;
}

/** A land's name stands for a body of its state; "Brown University" for no land. */
function isOfStates(ids: readonly string[], { record }: Around): boolean {
  return ids.some((id) => {
    const type = record.agency(id)?.type;
    return type !== 'academic' && type !== 'ngo' && type !== 'monitor';
  });
}

/** A mention without a name ("a conflict monitor", "the watchdog") is nobody in particular. */
function namesSomeone(mention: Mention, around: Around): boolean {
  const relayed = hitsIn(around.survey.hits, mention).some((hit) => hit.type === 'relay');
  if (relayed || !/\p{Lu}/u.test(mention.text)) return false;
  const lands = hitsIn(around.survey.hits, mention).filter(
    (hit) => hit.type === 'place' || hit.type === 'demonym',
  );
  const words = tellingWords(mention.text).filter((word) => !NO_ONE.has(word));
  return words.length > lands.length;
}

/** An outlet that counted nothing of this kind only passes numbers on. */
function isRelayOnly(agency: Agency, around: Around): boolean {
  if (agency.type !== 'media-count' || !around.subject) return false;
  return !hasClaims(agency, around.subject, around);
}
