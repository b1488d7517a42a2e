import type { Mention } from '../detect/figure';
import type { NameHit } from '../text/names';
import type { Span } from '../text/span';
import { hitsIn, type PageSurvey, wordsOf } from './page-survey';

/** "the Harwick-based think tank", "Wessex College Harwick": the town where a body sits does not speak. */
export function isSeat(hit: NameHit, { read }: PageSurvey): boolean {
  if (!hit.ambiguous) return false;
  return (
    /^[-\u2011](?:based|backed)\b/i.test(read.text.slice(hit.end, hit.end + 8)) ||
    PROJECT.test(read.text.slice(hit.end, hit.end + PROJECT_REACH)) ||
    SCHOOL.test(read.text.slice(Math.max(0, hit.start - SCHOOL_REACH), hit.start))
  );
}

/** "Norland Index", "Harwick School of Trade", "Harwick West University": a land or town in the name of a body that is no state's. */
const PROJECT =
  /^(?:,? \p{Lu}\p{L}+)?,? (?:Index|Project|Campaign|Monitor|Tracker|Database|Cent(?:er|re)|Institute|Foundation|Network|Watch|Observatory|Times|Post|Herald|Initiative|Forum|School|College|University|Academy|Polytechnic|Hospital|Museum|Society|Review)\b/u;
const PROJECT_REACH = 40;

const SCHOOL =
  /\b(?:College|University|School|Institute|Hospital|Academy|Clinic|Museum),? (?:of |in |at )?$/u;
const SCHOOL_REACH = 20;

/** Names that bodies of every land bear. */
const OF_ANY_LAND =
  /\b(?:ministry|officials?|authorities|military|army|police|staff|government|defen[cs]e)\b/i;

/** "Sundish health officials": with a name that the record lacks, "health officials" are none of its bodies. */
export function namesMore(mention: Mention, survey: PageSurvey): boolean {
  const { text } = survey.read;
  const [first] = hitsIn(survey.hits, mention);
  if (!first || !OF_ANY_LAND.test(text.slice(first.start, first.end))) return false;
  const before = text.slice(mention.start, first.start);
  return /\p{Lu}\p{L}{2,}/u.test(before) && !/^The\s*$/.test(before);
}

/** Bodies of a state that count no war's dead: whatever land they are of, its army or ministry does not speak. */
const OF_OTHER_TRADE =
  /\b(?:road|traffic|highway|railways?|rail|aviation|transport|mining|football|sports?|prisons?|tourism|farm|agriculture|veterinary|weather|meteorological|election|electoral|trade|central bank|finance|education)\b/i;

/** "Norland's road police", "railway officials of Norland". */
export function isOfOtherTrade(mention: Mention): boolean {
  return OF_OTHER_TRADE.test(mention.text);
}

/** "Researchers in Norland and Sudria", "rebels in northern Norland": the land in which people are does not speak. */
export const NO_STATE =
  /\b(?:researchers|scientists|academics|scholars|demographers|economists|epidemiologists|analysts|historians|professors?|lecturers?|researcher|scientist|academic|scholar|historian|demographer|economist|epidemiologist|activists|residents|journalists|locals|witnesses|campaigners|rebels|separatists|insurgents|militants|dissidents|guerrillas|skinheads|extremists|activist|(?:rights|monitoring|advocacy|aid|civil society) (?:group|groups|monitor|organi[sz]ation|organi[sz]ations|network)|watchdog|charity|NGO|think[ -]tank)\b/i;

/** "Ole Vale, a spokesman for the Toll Desk": what stands between a name and the body that it speaks for. */
const SPEAKS_FOR =
  /^,? (?:(?:a|an|the|its|chief|lead|acting) ){0,2}spokes(?:man|woman|person|people) (?:for|of|at|with) (?:the )?/u;
const SPEAKS_FOR_REACH = 60;

/** Ids of the body for which somebody whom the record lacks speaks; null where the words behind the name tell none. */
export function bodySpokenFor({ end }: Span, survey: PageSurvey): readonly string[] | null {
  const lead = SPEAKS_FOR.exec(wordsOf(survey.read, { start: end, end: end + SPEAKS_FOR_REACH }));
  if (!lead) return null;
  const at = end + lead[0].length;
  const hit = survey.hits.find((one) => one.type === 'agency' && one.start === at);
  return hit && !hit.ambiguous ? hit.ids : null;
}
