import type { Figure } from '../detect/figure';
import type { ReadText } from '../text/read-text';
import { wordsOf } from './page-survey';
import { sameStem, tellingWords } from './words';

const ON_SIDE = /\b[Oo]n the (\p{Lu}[\p{L}-]+) side\b/u;

/** "On the Sudrian side 45 civilians died", "45 civilians on the Sudrian side": whose they are; else empty. */
export function sideTold({ sentence, start, end }: Figure, read: ReadText): readonly string[] {
  const after = wordsOf(read, { start: end, end: sentence.end });
  const behind = ON_SIDE.exec(/^[^\d,;:]*/.exec(after)?.[0] ?? '');
  const before = wordsOf(read, { start: sentence.start, end: start });
  return tellingWords((behind ?? ON_SIDE.exec(before))?.[1] ?? '');
}

/** "Norland lost 1,100, while on the Sudrian side 590 fell": the land named before is not the second number's. */
export function isOfOtherSideTold(figure: Figure, read: ReadText): boolean {
  const { subject, start } = figure;
  const side = sideTold(figure, read);
  if (!subject || side.length === 0 || subject.end > start) return false;
  if (!/\p{Lu}/u.test(subject.text)) return false;
  const names = tellingWords(subject.text);
  return (
    ON_SIDE.test(wordsOf(read, { start: subject.end, end: start })) &&
    !names.some((name) => side.some((word) => sameStem(name, word)))
  );
}
