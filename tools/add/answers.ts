import type { z } from 'zod';
import { whatIsWrong } from '../../src/claims/check-schema';
import type { Asker } from './asker';

/** "12,500" or "12 500" -> 12500; NaN for what is no number. */
export function numberOf(text: string): number {
  return /^\d[\d,_ ']*$/.test(text) ? Number(text.replace(/[,_ ']/g, '')) : Number.NaN;
}

/** Asks for words that fit the schema of their key. */
export function askWords(
  asker: Asker,
  schema: z.ZodType,
  message: string,
  more: { readonly example?: string; readonly fallback?: string } = {},
): Promise<string> {
  return asker.text({ message, ...more, check: (answer) => whatIsWrong(schema, answer) });
}

/** Asks for words that may be left out; null then. */
export async function askOptional(
  asker: Asker,
  schema: z.ZodType,
  message: string,
  example = 'leave empty if there is none',
): Promise<string | null> {
  const check = (answer: string) => (answer === '' ? null : whatIsWrong(schema, answer));
  return (await asker.text({ message, example, fallback: '', check })) || null;
}

/** Asks for a number of people; thousands may be parted by commas. */
export async function askCount(
  asker: Asker,
  schema: z.ZodType,
  message: string,
  wrong: (count: number) => string | null = () => null,
): Promise<number> {
  const check = (answer: string) => {
    const count = numberOf(answer);
    if (Number.isNaN(count)) return 'write a whole number, as 12500 or 12,500';
    return whatIsWrong(schema, count) ?? wrong(count);
  };
  return numberOf(await asker.text({ message, example: '12500', check }));
}

/** Asks for forms, parted by semicolons; none is an empty list. */
export async function askForms(
  asker: Asker,
  schema: z.ZodType,
  message: string,
): Promise<readonly string[]> {
  const split = (answer: string) =>
    answer
      .split(';')
      .map((form) => form.trim())
      .filter((form) => form !== '');
  const answer = await asker.text({
    message,
    example: 'parted by semicolons; leave empty if there are none',
    fallback: '',
    check: (text) => whatIsWrong(schema, split(text)),
  });
  return split(answer);
}
