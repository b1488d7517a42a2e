import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './speak';

/** Who draws a surface gives it its voice: `<WordsContext.Provider value={words}>`. */
export const WordsContext = createContext<Words | null>(null);

/** The interface's voice. Throws where none was given. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('the surface was drawn without its words');
  return words;
}
