import type { Comparison } from './comparability';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';
import { foldWords } from './words';

/** Words that tell on which side or bench somebody without a name sits. */
const ROLES =
  /\b(oppositions?|rebels?|insurgents?|separatists?|militants?|part(?:y|ies)|procurators?|prosecutors?|courts?|mayors?|governors?|lawmakers?)\b/g;
/** So many digits are of one statement, whoever passes it on. */
const PLAIN_DIGITS = 3;

/** "An opposition party counted more than 500" is not the army's "more than 500", though neither has a name. */
export function isOtherRole(
  question: Question,
  { claim, agency }: Pick<Comparison, 'claim' | 'agency'>,
): boolean {
  const { figure, record } = question;
  const origin = figure.attribution?.origin?.text ?? null;
  if (origin === null || figure.inferred.includes('attribution')) return false;
  if (agency === 'same' || digitsOf(figure) >= PLAIN_DIGITS) return false;
  const roles = [...foldWords(origin).matchAll(ROLES)].map(([word]) =>
    word.replace(/ies$/, 'y').replace(/s$/, ''),
  );
  if (roles.length === 0) return false;
  const body = record.agency(claim.agency);
  const names = [body?.name, ...(body?.aliases ?? []), ...(body?.ambiguousAliases ?? [])];
  const folded = foldWords([...names, claim.channel ?? ''].join(' '));
  return !roles.some((role) => folded.includes(role.slice(0, ROLE_STEM)));
}

/** "separatists" and "separatist", "prosecutor" and "prosecution" */
const ROLE_STEM = 7;
