/** One thing to choose. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  /** Beside the label: what it means. */
  readonly hint?: string | undefined;
  /** Words by which a search finds it too. */
  readonly alsoFoundBy?: string | undefined;
}

/** A question answered in words. */
export interface TextQuestion {
  readonly message: string;
  /** Shown in the empty field: an example, or what an empty answer means. */
  readonly example?: string | undefined;
  /** Taken when the answer is empty. */
  readonly fallback?: string | undefined;
  /** What is wrong with the answer, with its mend; null when nothing is. */
  readonly check?: ((answer: string) => string | null) | undefined;
}

/** A question answered by one of several choices. */
export interface ChoiceQuestion<Value> {
  readonly message: string;
  readonly choices: readonly Choice<Value>[];
  readonly initial?: Value | undefined;
}

/** Whoever is asked: a person at a terminal, or a test. Each method throws `Cancelled` when there is no answer. */
export interface Asker {
  text(question: TextQuestion): Promise<string>;
  choose<Value>(question: ChoiceQuestion<Value>): Promise<Value>;
  /** As `choose`, among many: typing narrows the list. */
  search<Value>(question: ChoiceQuestion<Value>): Promise<Value>;
  confirm(message: string): Promise<boolean>;
  /** Says something that needs no answer. */
  tell(text: string, title?: string): void;
}

/** The person went away (Ctrl-C, Esc). */
export class Cancelled extends Error {}
