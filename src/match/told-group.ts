import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { NameHit } from '../text/names';
import { contains } from '../text/span';
import type { ConflictScore } from './conflict-score';
import type { FigureNames } from './figure-names';
import { isAtOwnPlace } from './part-at-place';
import { isForeign } from './subject-fit';
import {
  isDescribedIn,
  namesAnyone,
  type SubjectWords,
  sharesName,
  subjectWords,
} from './subject-words';

/** A group of a conflict of the page, and what speaks for and against it. */
export interface ToldGroup {
  readonly subject: Subject;
  readonly conflict: ConflictScore;
  /** True when no other conflict of the page is nearer to the figure. */
  readonly nearest: boolean;
  /** True when the page's words for the group are, hold or share a name of it. */
  readonly named: boolean;
  /** True when the sentence describes it without its name in one piece. */
  readonly described: boolean;
  /** True when the words name no group ("people"), or there are none. */
  readonly anyone: boolean;
  /** True for a part of which the words say nothing: people are no children. */
  readonly unsaidPart: boolean;
  /** True when the words for the group hold a known name of a land or people that is not its own. */
  readonly othersNamed: boolean;
  /** True when the words or the place belong to others, as far as capitals tell. */
  readonly foreign: boolean;
  /** True when the page names its land or people anywhere, or it bears no such name. */
  readonly onPage: boolean;
}

/** Every group of the conflicts that the page points to, with how the words stand to it. */
export function toldGroups(
  figure: Figure,
  names: FigureNames,
  conflicts: ReadonlyMap<string, ConflictScore>,
  record: ClaimRecord,
): ToldGroup[] {
  if (names.joint || names.worldwide) return [];
  const top = Math.max(0, ...[...conflicts.values()].map(({ value }) => value));
  const named = namesOfOthers(figure, names);
  return [...conflicts].flatMap(([id, conflict]) =>
    record
      .subjectsOfConflict(id)
      .map((subject) => new Told(subject, conflict, conflict.value >= top, named, names, record)),
  );
}

/** A class, so that what is asked of few of the many groups is worked out for those alone. */
class Told implements ToldGroup {
  readonly anyone: boolean;
  private readonly words: SubjectWords;

  constructor(
    readonly subject: Subject,
    readonly conflict: ConflictScore,
    readonly nearest: boolean,
    private readonly others: readonly NameHit[],
    private readonly names: FigureNames,
    private readonly record: ClaimRecord,
  ) {
    this.anyone = names.anyone;
    this.words = subjectWords(subject);
  }

  get named(): boolean {
    const { names, subject, words } = this;
    return (
      names.ownIds.has(subject.id) ||
      names.sentenceIds.has(subject.id) ||
      words.groups.some((group) => names.isHead(group)) ||
      (names.mentionNames.length > 0 && sharesName(names.mentionNames, words))
    );
  }

  get described(): boolean {
    return isDescribedIn(this.words, this.names.eventFolded);
  }

  get othersNamed(): boolean {
    const { names, subject, words } = this;
    return (
      this.others.length > 0 &&
      !sharesName(names.mentionNames, words) &&
      !names.mentionNames.some((name) => words.groups.includes(name)) &&
      (this.others.some(({ ids }) => !ids.includes(subject.conflict)) || this.foreign)
    );
  }

  get unsaidPart(): boolean {
    const { names, subject } = this;
    return (
      names.anyone &&
      !names.ownIds.has(subject.id) &&
      !isAtOwnPlace(subject, names, this.record) &&
      isUnsaidPart(subject, names)
    );
  }

  get foreign(): boolean {
    return isForeign(this.subject, this.names, this.record);
  }

  get onPage(): boolean {
    return this.names.isOnPage(this.words);
  }
}

/** Whether it is a part of which the words say nothing: people are no children, unless the words around tell of these. */
export function isUnsaidPart(subject: Subject, names: FigureNames): boolean {
  const words = subjectWords(subject);
  if (subject.partOf === null || words.groups.some(namesAnyone)) return false;
  return !isDescribedIn(words, names.eventFolded);
}

/** Names of lands and peoples in the words for the group, unless those were sought in another sentence. */
function namesOfOthers({ subject, inferred }: Figure, { sentenceHits }: FigureNames): NameHit[] {
  if (subject === null || inferred.includes('subject')) return [];
  return sentenceHits.filter(
    (hit) => (hit.type === 'demonym' || hit.type === 'place') && contains(subject, hit),
  );
}
