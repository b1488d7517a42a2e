import type { NameHit, NameType } from '../text/names';
import { type CaseRule, caseRuleOf, fitsCase } from './name-case';
import {
  bareWord,
  foldedAt,
  GAP,
  gapAt,
  hashOfWord,
  readWords,
  roomFor,
  type Words,
} from './name-words';

/** What a form in a certain case stands for. */
export interface NameEnd {
  readonly type: NameType;
  /** One a word; empty when every word may stand in any case. */
  readonly rules: readonly CaseRule[];
  /** The rules as text, to tell whether two are the same. */
  readonly ruleKey: string;
  readonly ids: string[];
  ambiguous: boolean;
}

const FREE: Pick<NameEnd, 'rules' | 'ruleKey'> = { rules: [], ruleKey: '' };
const scratch = roomFor(0);

/** A place in the tree of words; the names that end here, and the ways on. */
export class NameNode {
  ends: NameEnd[] | null = null;
  private edges: Map<string, NameNode> | null = null;

  /** The node behind this word, with the gap before it; null when there is none. */
  after(words: Words, index: number): NameNode | null {
    return this.edges?.get(edgeKey(words, index)) ?? null;
  }

  /** Adds a form that begins with this node's word. */
  add(form: string, type: NameType, id: string, ambiguous: boolean): void {
    const words = readForm(form);
    if (!words) return;
    const kept = keptWords(words);
    let node: NameNode = this;
    for (const index of kept.slice(1)) node = node.grow(words, index);
    const end = { type, ...rulesOf(form, words, kept), ids: [id], ambiguous };
    node.ends ??= [];
    const same = node.ends.find((one) => one.type === type && one.ruleKey === end.ruleKey);
    if (!same) {
      node.ends.push(end);
      return;
    }
    if (!same.ids.includes(id)) same.ids.push(id);
    same.ambiguous ||= ambiguous;
  }

  /** Makes ambiguous what was added under this form in this case. */
  markAmbiguous(form: string): void {
    const words = readForm(form);
    if (!words) return;
    const kept = keptWords(words);
    let node: NameNode | null = this;
    for (const index of kept.slice(1)) node = node?.after(words, index) ?? null;
    const { ruleKey } = rulesOf(form, words, kept);
    for (const end of node?.ends ?? []) if (end.ruleKey === ruleKey) end.ambiguous = true;
  }

  private grow(words: Words, index: number): NameNode {
    const known = this.after(words, index);
    if (known) return known;
    const node = new NameNode();
    this.edges ??= new Map();
    this.edges.set(edgeKey(words, index), node);
    return node;
  }
}

/** The form's words; null when no text can match it (an edge stands inside it). Valid until the next call. */
export function readForm(form: string): Words | null {
  const words = readWords(form, scratch);
  for (let index = 1; index < words.count; index += 1) {
    if (gapAt(words, index) === GAP.edge) return null;
  }
  return words.count === 0 ? null : words;
}

/** Told by its hash, before a word is folded; a word with other characters has none. */
const THE = hashOfWord('the');

/** Whether this word is a "the" inside a name, which may be there or not: "Office of (the) President". */
export function isInnerArticle(words: Words, index: number): boolean {
  return (
    index > 0 &&
    index + 1 < words.count &&
    (words.hashes[index] === THE || words.hashes[index] === 0) &&
    foldedAt(words, index) === 'the' &&
    gapAt(words, index) === GAP.space
  );
}

/** Indexes of a form's words without its inner articles. */
function keptWords(words: Words): number[] {
  return Array.from({ length: words.count }, (_, index) => index).filter(
    (index) => !isInnerArticle(words, index),
  );
}

function edgeKey(words: Words, index: number): string {
  return `${gapAt(words, index)}${foldedAt(words, index)}`;
}

function rulesOf(
  form: string,
  words: Words,
  kept: readonly number[],
): Pick<NameEnd, 'rules' | 'ruleKey'> {
  // "The Independent" is one word as much as "Independent": any independent is not meant.
  const isArticle = (index: number): boolean => index === 0 && foldedAt(words, index) === 'the';
  const alone = kept.filter((index) => !isArticle(index)).length === 1;
  const rules = kept.map((index) => {
    const word = bareWord(form.slice(words.starts[index], words.ends[index]));
    return isArticle(index) ? caseRuleOf(word, false) : caseRuleOf(word, alone);
  });
  if (rules.every((rule) => rule.type === 'any')) return FREE;
  const ruleKey = rules.map((rule) => (rule.type === 'any' ? '' : `${rule.type}:${rule.word}`));
  return { rules, ruleKey: ruleKey.join('|') };
}

/** Puts the names that end with the path's last word, and whose case fits, into `best` by type. */
export function takeEnds(
  text: string,
  words: Words,
  path: readonly number[],
  ends: readonly NameEnd[],
  best: Map<NameType, NameHit>,
): void {
  const start = words.starts[path[0] ?? 0] ?? 0;
  const end = closeBracket(text, words, path);
  for (const { type, rules, ids, ambiguous } of ends) {
    const fits = rules.every((rule, index) => {
      if (rule.type === 'any') return true;
      const word = path[index] ?? 0;
      return fitsCase(rule, bareWord(text.slice(words.starts[word], words.ends[word])));
    });
    if (!fits) continue;
    const known = best.get(type);
    if (known?.end !== end) {
      best.set(type, { type, start, end, ids, ambiguous });
      continue;
    }
    const all = [...new Set([...known.ids, ...ids])];
    best.set(type, { ...known, ids: all, ambiguous: known.ambiguous || ambiguous });
  }
}

/** The end of the path's last word, or of the bracket that the name opened before it. */
function closeBracket(text: string, words: Words, path: readonly number[]): number {
  const end = words.ends[path[path.length - 1] ?? 0] ?? 0;
  if (text[end] !== ')') return end;
  const opens = path.slice(1).some((index) => gapAt(words, index) === GAP.bracket);
  return opens ? end + 1 : end;
}
