import { sideWords } from './conflict-lands';
import { wordsOf } from './page-survey';
import type { Question } from './question';
import { sharesName, subjectWords } from './subject-words';
import { sameStem, tellingWords } from './words';

const ABOUT =
  '(?:(?:some|about|around|nearly|almost|over|only|just|up to|at least|as many as|more than) )*';
const NAME =
  "(\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}-]+)?|[Tt]he (?:mujahideen|rebels|insurgents|guerrillas|partisans))(?:['’]s? (?:army|military|armed forces|forces))?";
/** "Norland lost 40 men": right before the number who lost them. */
const LOST = new RegExp(
  `${NAME}(?: alone| itself)?(?: (?:has|have|had|also|already))* (?:lost|loses?|suffered) ${ABOUT}$`,
  'u',
);
/** "Norland lost 40 men and Sudria 31". */
const LOST_TOO = new RegExp(
  `\\b(?:lost|loses?) [^.;:]*?(?:,|\\band|\\bwhile|\\bbut) (?:the )?${NAME} ${ABOUT}$`,
  'u',
);
/** "The Norland army said it had lost 40 men". */
const IT_LOST = new RegExp(`\\b(?:it|they) (?:(?:has|have|had) )?(?:lost|suffered) ${ABOUT}$`, 'u');
const FIRST_LOSER = new RegExp(
  `${NAME}(?: alone| itself)?(?: (?:has|have|had|also|already))* (?:lost|loses?) `,
  'u',
);
/** "He said that Norland had 700 dead", where the words behind the number name no other people. */
const HAD = new RegExp(
  `${NAME}(?: alone| itself)? (?:has|have|had) (?:had |counted )?${ABOUT}$`,
  'u',
);
const DEAD = /^ (?:dead|killed|wounded|injured|casualties|deaths|fatalities)\b/i;
const MAY_TELL = /\b(?:lost|loses?|suffered|had|has|have)\b/;

/** Whether the sentence says that the other side of the war lost the people: no number of the question's group. */
export function isLostByFoe(question: Question): boolean {
  const { figure, subject, conflict, survey } = question;
  if (subject.side === null || !conflict) return false;
  const before = wordsOf(survey.read, { start: figure.sentence.start, end: figure.start });
  if (!MAY_TELL.test(before)) return false;
  const speaker = IT_LOST.test(before) ? figure.attribution?.origin?.text : undefined;
  const second = LOST_TOO.exec(before)?.[1];
  const after = wordsOf(survey.read, { start: figure.end, end: figure.sentence.end });
  const had = DEAD.test(after) ? HAD.exec(before)?.[1] : undefined;
  const loser = speaker ?? LOST.exec(before)?.[1] ?? second ?? had;
  if (loser === undefined) return false;
  const names = tellingWords(loser);
  const foes = conflict.sides.filter((side) => side !== subject.side);
  // The two halves of one land bear its name both.
  if (foes.includes(loser.toLowerCase().replace(' ', '-'))) return true;
  if (names.length === 0 || shares(names, sideWords(subject.side))) return false;
  if (shares(names, foes.flatMap(sideWords))) return true;
  const { proper, grounds } = subjectWords(subject);
  const own = [...[...proper].filter((name) => !grounds.has(name)), ...sideWords(subject.side)];
  if (shares(names, own)) return false;
  // "North Norland lost 40 men" of the strangers who fought in Norland.
  if (shares(names, [...grounds])) return true;
  const stances = speaker === undefined ? [] : (question.agency.agency?.stances ?? []);
  const stance = stances.find((one) => one.conflict === subject.conflict);
  if (stance) return stance.side !== subject.side;
  // The first loser is of this side, so the second is of another.
  const first = loser === second ? FIRST_LOSER.exec(before)?.[1] : undefined;
  if (first !== undefined && shares(tellingWords(first), own)) return true;
  return bearsFoesName(names, question);
}

/** Whether one of the words is a name of a group on another side of the war than the question's. */
export function bearsFoesName(names: readonly string[], { subject, record }: Question): boolean {
  return record
    .subjectsOfConflict(subject.conflict)
    .some(
      (other) =>
        other.side !== null &&
        other.side !== subject.side &&
        sharesName(names, subjectWords(other)),
    );
}

function shares(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.some((other) => sameStem(name, other)));
}
