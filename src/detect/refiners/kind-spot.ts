import { LANDS } from '../lang/en/kind-words';
import type { KindCase } from './kind-step';

/** "in central Harwick", right after the number: blows on one spot, not those of a land's day. */
export const IN_CITY =
  /^[^.;,]{0,90}\bin (?:(?:central|downtown) (?!gaza\b)|(?:the|[\w-]+['’]s) capital\b|the city of\b)/;

/** "in Harwick village", "in a suburb of Harwick": one spot. */
export const AT_VILLAGE =
  /\b(?:in|on|at) (?:the )?(?:[\w'’-]+ ){0,3}(?:village|neighbou?rhood|suburb|market|marketplace|bazaar)\b/;

/** "in raids in Harwick, Lissen, Vale and the hills": one place after the other. */
export const IN_PLACES = /\bin (?:[\w'-]+ )?[\w'-]+(?:, (?:and )?(?:[\w'-]+ )?[\w'-]+){2,}/;

/** Whether the land stands before the number and a town of it behind: "In the Orvane lands four were killed in Harwick". */
export function isInTown({ page, draft, text }: KindCase): boolean {
  if (!LANDS.test(text.before)) return false;
  const after = page.folded.slice(draft.end, Math.min(draft.view.end, draft.end + TOWN_REACH));
  return IN_TOWN.test(after) && !LANDS.test(after.toLowerCase());
}

/** Letters behind a number in which its town stands. */
const TOWN_REACH = 80;

const IN_TOWN = /^[^.;,]*\b(?:in|at|near) (?:the )?\p{Lu}/u;
