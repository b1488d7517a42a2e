import type { Figure } from '../detect/figure';
import type { ReadText } from '../text/read-text';
import { wordsOf } from './page-survey';
import type { Question } from './question';
import { sharesName, subjectWords } from './subject-words';
import { tellingWords } from './words';

/** "in retaliation for the Harwick attack, which killed 31", "days after a bombing that left 31 dead": what came before. */
const PROVOKED =
  /\b(?:retaliat\w+|reprisals?|respon(?:se|ded|ding)|aveng\w+|in revenge|punish\w*|(?:triggered|sparked|prompted|provoked|set off) by|in the (?:wake|aftermath) of|following|after|blam\w+)\b(?<what>[^.;:()]{0,70}?\b(?:attacks?|massacre|bombings?|shootings?|ambush|raids?|assault|incursions?|onslaught|rampage|killings?|blast)\b[^.;:()\d]{0,60}?)(?:,| [—–-])? (?:that|which|in which|where)\b[^.;:\d]{0,30}$/iu;
/** A longer way back is another thought. */
const REACH = 200;

/**
 * Whether the number is that of an attack to which the war was the answer, while the question's group is one of the war
 * whom the words for that attack do not name ("strikes that followed the Harwick attack, which killed 31").
 */
export function isOfProvocation({ figure, subject, conflict, agency, survey }: Question): boolean {
  if (conflict?.kind !== 'war' || agency.type === 'known' || figure.kind !== 'incident')
    return false;
  const { start, sentence } = figure;
  const before = wordsOf(survey.read, {
    start: Math.max(sentence.start, start - REACH),
    end: start,
  });
  const what = PROVOKED.exec(before)?.groups?.what;
  if (what === undefined) return false;
  return !sharesName(tellingWords(what), subjectWords(subject));
}

/** "Launched its war on Norland, following the attack that killed 31": the place of the answer is not that of the attack. */
export function isPlaceOfAnswer({ place, start, sentence }: Figure, read: ReadText): boolean {
  if (place === null || place.end > start) return false;
  const from = Math.max(sentence.start, start - REACH);
  const provoked = PROVOKED.exec(wordsOf(read, { start: from, end: start }));
  return provoked !== null && place.end <= from + provoked.index;
}
