import en from '../../../locales/en.json';
import { messagesOf } from '../../../src/view/words/messages';
import { createWords } from '../../../src/view/words/speak';

/** The English voice, from the file itself. */
export const english = createWords(messagesOf(en));
