import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english, type Words } from './speak';

const WordsContext = createContext<Words>(english);

/** Gives the components below it their language. */
export const WordsProvider = WordsContext.Provider;

/** The interface's voice. */
export function useWords(): Words {
  return useContext(WordsContext);
}
