import { matches } from '../../text/may-match';
import {
  ACROSS,
  AT_ONCE,
  CUMULATIVE,
  DAY_BEFORE,
  HEALTH_MINISTRY,
  SAME_PERIOD,
  WHOLE_WAR,
} from '../lang/en/kind-times';
import {
  ALREADY,
  AT_SITE,
  BATTLE,
  COUNT_NOUN,
  COUNTED_EVENTS,
  DATING,
  DATING_YEAR,
  DISASTER,
  DISEASE,
  EVENT,
  FIGHTING,
  FOUND,
  GOES_ON,
  IN_MONTH,
  LANDS,
  LATEST,
  MANY_EVENTS,
  MONTH_OR_YEAR,
  MOVEMENT,
  ON_DAY,
  ONE_BLOW,
  ONGOING,
  PERFECT,
  REGION,
  REPORTED,
  SINGLE_EVENT,
  SO_FAR,
  SPAN,
} from '../lang/en/kind-words';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Verdict } from './kind-verdict';
import { byTime, loweredIn, lowerSentence, type TimeHints } from './kind-when';

/** What a whole sentence says of time and events; read once a sentence. */
export interface Signs {
  readonly time: Verdict | null;
  readonly event: boolean;
  readonly disaster: boolean;
  /** Words that may date one event ("last week"); those of a year ask for more. */
  readonly dating: boolean;
  readonly datingYear: boolean;
  readonly cumulative: boolean;
  /** One event that a month or a year only dates ("In July 2021 two men were killed when …"). */
  readonly datedEvent: boolean;
  readonly battle: boolean;
  /** "killed instantly". */
  readonly atOnce: boolean;
  readonly ongoing: boolean;
  readonly onDay: boolean;
  readonly perfect: boolean;
  /** One event with an article or a clause of its own. */
  readonly single: boolean;
  /** Events without number or day ("in such attacks"), or fighting as a whole. */
  readonly many: boolean;
  readonly fighting: boolean;
  readonly disease: boolean;
  readonly already: boolean;
  readonly soFar: boolean;
  readonly latest: boolean;
  readonly goesOn: boolean;
  /** The sentence speaks of a whole land. */
  readonly land: boolean;
  readonly reported: boolean;
  /** A noun that counts the dead ("losses"). */
  readonly countNoun: boolean;
  readonly across: boolean;
  readonly wholeWar: boolean;
  readonly atSite: boolean;
  /** It says "over the same period". */
  readonly samePeriod: boolean;
  /** Protests, an uprising: many days of a movement. */
  readonly movement: boolean;
  readonly found: boolean;
  /** A part of a land by its kind ("province"), and one blow told by itself. */
  readonly region: boolean;
  readonly oneBlow: boolean;
  /** A ministry tells what the day before cost its land. */
  readonly dayOfLand: boolean;
}

/** The signs of a sentence, or of its clause from `start` to `end`. */
export function signsOf(page: PageView, view: SentenceView, start: number, end: number): Signs {
  const hints = lowerSentence(page, view)?.hints ?? undefined;
  return new LazySigns(loweredIn(page, view, start, end), hints);
}

/** Each sign is sought in the text when it is first asked for; most never are. */
class LazySigns implements Signs {
  readonly #found = new Map<RegExp, boolean>();
  #time: Verdict | null | undefined;

  constructor(
    private readonly text: string,
    private readonly hints: TimeHints | undefined,
  ) {}

  #has(expression: RegExp): boolean {
    let found = this.#found.get(expression);
    if (found === undefined) {
      found = matches(expression, this.text);
      this.#found.set(expression, found);
    }
    return found;
  }

  get time(): Verdict | null {
    if (this.#time === undefined) this.#time = byTime(this.text, 'first', this.hints);
    return this.#time;
  }

  get event(): boolean {
    return this.#has(EVENT);
  }

  get disaster(): boolean {
    return this.#has(DISASTER);
  }

  get dating(): boolean {
    return this.#has(DATING);
  }

  get datingYear(): boolean {
    return this.#has(DATING_YEAR);
  }

  get cumulative(): boolean {
    return this.#has(CUMULATIVE);
  }

  get battle(): boolean {
    return this.#has(BATTLE);
  }

  get atOnce(): boolean {
    return this.#has(AT_ONCE);
  }

  get onDay(): boolean {
    return this.#has(ON_DAY);
  }

  get perfect(): boolean {
    return this.#has(PERFECT);
  }

  get single(): boolean {
    return this.#has(SINGLE_EVENT);
  }

  get disease(): boolean {
    return this.#has(DISEASE);
  }

  get fighting(): boolean {
    return this.#has(FIGHTING);
  }

  get already(): boolean {
    return this.#has(ALREADY);
  }

  get latest(): boolean {
    return this.#has(LATEST);
  }

  get goesOn(): boolean {
    return this.#has(GOES_ON);
  }

  get land(): boolean {
    return this.#has(LANDS);
  }

  get reported(): boolean {
    return this.#has(REPORTED);
  }

  get countNoun(): boolean {
    return this.#has(COUNT_NOUN);
  }

  get wholeWar(): boolean {
    return this.#has(WHOLE_WAR);
  }

  get atSite(): boolean {
    return this.#has(AT_SITE);
  }

  get across(): boolean {
    return this.#has(ACROSS);
  }

  get samePeriod(): boolean {
    return this.#has(SAME_PERIOD);
  }

  get movement(): boolean {
    return this.#has(MOVEMENT);
  }

  get found(): boolean {
    return this.#has(FOUND);
  }

  get region(): boolean {
    return this.#has(REGION);
  }

  get oneBlow(): boolean {
    return this.#has(ONE_BLOW);
  }

  get ongoing(): boolean {
    return this.#has(ONGOING) && this.#has(PERFECT);
  }

  get many(): boolean {
    return (
      (this.#has(MANY_EVENTS) && !this.single) || this.#has(FIGHTING) || this.#has(COUNTED_EVENTS)
    );
  }

  get soFar(): boolean {
    return this.#has(SO_FAR) && !/\bsince\b/.test(this.text);
  }

  get dayOfLand(): boolean {
    return this.#has(DAY_BEFORE) && this.#has(HEALTH_MINISTRY);
  }

  get datedEvent(): boolean {
    if (!this.#has(MONTH_OR_YEAR) || this.#has(SPAN)) return false;
    const event = this.event || this.single || this.atSite || this.#has(WHILE);
    if (this.#has(IN_MONTH) && event && !this.perfect && !(this.many && !this.single)) return true;
    return this.battle || (this.event && this.single);
  }
}

/** "killed while handing out bread". */
const WHILE = /\bwhile [a-z]+ing\b/;
