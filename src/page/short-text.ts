import { firstChildOf, nextSiblingOf, nodeTypeOf, parentOf } from './plain-dom';

// Elements and texts that are looked at for each character asked for: empty ones could be without end.
const NODES_A_CHARACTER = 2;

/**
 * The text of an element when it has at most so many characters; null when it has more, or is built of far
 * more nodes than so short a text needs. Never costs more than that: the browser's own `textContent` puts
 * together all that is inside, again for each element around it.
 */
export function shortText(element: Element, most: number): string | null {
  let text = '';
  let left = most * NODES_A_CHARACTER;
  for (let at = next(element, element); at; at = next(at, element)) {
    if (--left < 0) return null;
    const type = nodeTypeOf(at);
    if (type !== 3 && type !== 4) continue;
    const { length } = at as CharacterData;
    if (text.length + length > most) return null;
    text += (at as CharacterData).data;
  }
  return text;
}

/** The node after this one inside the element, in reading order; null after the last. */
function next(node: Node, element: Element): Node | null {
  const first = firstChildOf(node);
  if (first) return first;
  for (let at: Node | null = node; at && at !== element; at = parentOf(at)) {
    const beside = nextSiblingOf(at);
    if (beside) return beside;
  }
  return null;
}
