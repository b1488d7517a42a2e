import type { NameType } from '../text/names';

/** A form as a text may have it. */
export interface TextForm {
  readonly form: string;
  /** True when it is so short that it needs context ("journalists", "Economist" of "The Economist"). */
  readonly needsContext: boolean;
}

const NONE: readonly string[] = [];

/** Types whose last word may stand in singular or plural. */
const WITH_NUMBER: ReadonlySet<NameType> = new Set<NameType>(['subject', 'group', 'demonym']);

const IRREGULAR: readonly (readonly [string, string])[] = [
  ['servicemen', 'serviceman'],
  ['gunmen', 'gunman'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['babies', 'baby'],
  ['bodies', 'body'],
];
/** Plurals whose singular is another thing or no person ("a death", "the force", "to live"). */
const PLURAL_ONLY = new Set([
  'humanitarians',
  'deaths',
  'lives',
  'forces',
  'losses',
  'dead',
  'casualties',
  'kids',
]);

/** The ways in which texts write a form: without a leading "the", without the dots of abbreviations, in the other number. */
export function textForms(form: string, type: NameType): readonly TextForm[] {
  // "journalists" or "hostages" alone name a subject only where the conflict is known.
  const isCommonNoun = type === 'subject' && /^[a-z]+$/.test(form);
  const forms: TextForm[] = [{ form, needsContext: isCommonNoun }];
  if (form.startsWith('the ') || form.startsWith('The ')) {
    const bare = form.slice('the '.length);
    forms.push({ form: bare, needsContext: !/[\s-]/.test(bare) });
  }
  if (form.includes('. ')) {
    for (const { form: one, needsContext } of [...forms]) {
      forms.push({ form: one.replace(/(\p{L}{2,})\.(?=\s)/gu, '$1'), needsContext });
    }
  }
  if (WITH_NUMBER.has(type)) {
    const other = inOtherNumber(form, type);
    if (other) forms.push({ form: other, needsContext: isCommonNoun });
  }
  return forms;
}

/**
 * The singular of a subject's or group's plural ("soldier"), the plural of a demonym ("Afghans"; "Chinese"
 * and "Kyrgyz" have none); null where the word has no such form.
 */
function inOtherNumber(form: string, type: NameType): string | null {
  const last = form.slice(form.lastIndexOf(' ') + 1);
  if (type === 'demonym') return /(?:an|i|n)$/.test(last) ? `${form}s` : null;
  // A capital stands on the name of a people ("Russians"): its singular is the adjective of anything.
  if (!/^[a-z]+$/.test(last) || PLURAL_ONLY.has(last)) return null;
  const stem = form.slice(0, form.length - last.length);
  for (const [plural, singular] of IRREGULAR) {
    if (last === plural) return stem + singular;
  }
  return /[^s]s$/.test(last) && last.length > 4 ? stem + last.slice(0, -1) : null;
}

/**
 * Those of `textForms` that may begin with another word than the form does: without its article, or in the
 * other number when it is one word. Cheaper than all of them.
 */
export function otherFirstForms(form: string, type: NameType): readonly string[] {
  if (form.startsWith('the ') || form.startsWith('The ')) return [form.slice('the '.length)];
  if (!WITH_NUMBER.has(type) || form.includes(' ')) return NONE;
  const other = inOtherNumber(form, type);
  return other ? [other] : NONE;
}
