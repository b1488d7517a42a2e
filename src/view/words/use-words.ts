import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english, type Words } from './speak';

const WordsContext = createContext<Words>(english);

/** The interface's voice. */
export function useWords(): Words {
  return useContext(WordsContext);
}
