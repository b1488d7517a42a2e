import { autocomplete, confirm, isCancel, note, type Option, select, text } from '@clack/prompts';
import {
  type Asker,
  Cancelled,
  type Choice,
  type ChoiceQuestion,
  type TextQuestion,
} from './asker';

/** Rows of a list on the screen at once. */
const SHOWN = 8;

/** Asks at the terminal. */
export const CLACK_ASKER: Asker = {
  async text({ message, example, fallback, check }: TextQuestion) {
    const placeholder = example ?? fallback;
    const answer = await text({
      message,
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(fallback === undefined ? {} : { defaultValue: fallback }),
      validate: (typed) => check?.((typed ?? '').trim() || (fallback ?? '')) ?? undefined,
    });
    return answered(answer).trim();
  },

  async choose<Value>({ message, choices, initial }: ChoiceQuestion<Value>) {
    const at = choices.findIndex(({ value }) => value === initial);
    const answer = await select<number>({
      message,
      options: optionsOf(choices),
      maxItems: SHOWN,
      ...(at < 0 ? {} : { initialValue: at }),
    });
    return chosen(choices, answered(answer));
  },

  async search<Value>({ message, choices }: ChoiceQuestion<Value>) {
    const answer = await autocomplete<number>({
      message,
      options: optionsOf(choices),
      maxItems: SHOWN,
      placeholder: 'type to search',
      filter: (typed, { value }) => fits(typed, searchText(choices[value])),
    });
    return chosen(choices, answered(answer));
  },

  async confirm(message) {
    return answered(await confirm({ message }));
  },

  tell(words, title) {
    note(words, title);
  },
};

/** Choices are told apart by their place, because a value may be an object or null. */
function optionsOf<Value>(choices: readonly Choice<Value>[]): Option<number>[] {
  return choices.map(({ label, hint }, value) => ({
    value,
    label,
    ...(hint === undefined ? {} : { hint }),
  }));
}

function searchText(choice: Choice<unknown> | undefined): string {
  return `${choice?.label} ${choice?.hint ?? ''} ${choice?.alsoFoundBy ?? ''}`;
}

function chosen<Value>(choices: readonly Choice<Value>[], at: number): Value {
  const choice = choices[at];
  if (choice === undefined) throw new Cancelled();
  return choice.value;
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

/** Every typed word stands in the text, in any order and case. */
function fits(typed: string, text: string): boolean {
  const folded = text.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
