import type { Figure } from './figure';

const DOERS =
  /^(?:bombers?|attackers?|gunm[ae]n|assailants?|militants?|rebels?|insurgents?|terrorists?|suspects?|robbers?|bandits?|raiders?|hijackers?|shooters?|extremists?|criminals?|kidnappers?|perpetrators?)$/;

/** Whether a noun names those who did the harm. */
export function isDoer(noun: string): boolean {
  return DOERS.test(noun);
}

/** Whether a figure counts those who did the harm ("two suicide bombers"). */
export function countsDoers(figure: Figure, folded: string): boolean {
  return isDoer(nounAfter(figure, folded)) || isDoer(nounBehind(figure, folded));
}

/** The first word after the number; a figure of one word more than the noun only tells who they were. */
export function nounAfter({ end }: Figure, folded: string): string {
  return /^[^\p{L}]*(\p{L}+)/u.exec(folded.slice(end, end + 40))?.[1]?.toLowerCase() ?? '';
}

/** The second word after the number. */
function nounBehind({ end }: Figure, folded: string): string {
  return (
    /^[^\p{L}]*\p{L}+[ -](\p{L}+)/u.exec(folded.slice(end, end + 40))?.[1]?.toLowerCase() ?? ''
  );
}
