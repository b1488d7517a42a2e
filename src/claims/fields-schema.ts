import { z } from 'zod';
import { isDay } from '../text/day';

/** Kinds of field that several files share. Every message says what to do. */

/** A lower-case id: letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'write a slug: a-z and 0-9 in groups joined by single hyphens',
  )
  .describe('A lower-case slug.');

/** Text without white space at its ends. */
export const words = z
  .string()
  .regex(/^\S(?:[\s\S]*\S)?$/, 'write some text, without white space at its ends')
  .describe('Text, not empty.');

/** A day of the calendar. The pattern is for editors; that the day exists is checked beside it. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as YYYY-MM-DD')
  .refine((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || isDay(text), {
    message: 'the calendar has no such day: write one that exists, as YYYY-MM-DD',
  })
  .describe('A day, YYYY-MM-DD.');

/** A web address. Only http and https, so that no link of a pack can run anything. */
export const address = z
  .string()
  .regex(/^https?:\/\/[^\s/?#]+\S*$/, 'write an address that begins with http:// or https://')
  .describe('A web address.');

/** A count of people; zero is a count. */
export const count = z.number().int('write a whole number').min(0, 'write a number from 0 up');

/** Strings without repeats, compared without case. */
export const forms = z.array(words).superRefine((list, context) => {
  const seen = new Set<string>();
  list.forEach((form, index) => {
    const folded = form.toLowerCase();
    if (seen.has(folded)) {
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `"${form}" stands here twice: remove one`,
      });
    }
    seen.add(folded);
  });
});

/** Where a record was read: at least one address, none twice. */
export const readAt = z
  .array(address)
  .min(1, 'name at least one address where it was read')
  .superRefine((list, context) => {
    list.forEach((one, index) => {
      if (list.indexOf(one) !== index) {
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'the address stands here twice: remove one',
        });
      }
    });
  });
