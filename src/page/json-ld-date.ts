import type { Day } from '../text/day';
import { dayOfStamp } from './date-stamp';

// Types of schema.org that are texts with a day of their own; the page itself counts where there is none.
const ARTICLE = /(?:Article|Posting|Report|Review)$/;
const PAGE = /^(?:WebPage|ItemPage|MedicalWebPage)$/;
// Deeper nesting than this is no description of a page.
const MOST_NODES = 2_000;
// What comes after so many characters in all describes no article.
const MOST_CHARACTERS = 400_000;
const BROKEN_DATE = /"datePublished"\s*:\s*"([^"]{8,40})"/;

/**
 * The day of publication that the page's JSON-LD states: of its article where one is described, else of
 * the page. `@graph`, nested and listed descriptions are read; a script that is no JSON is searched for
 * the field by name. Null when none states a day.
 */
export function jsonLdDate(scripts: readonly string[]): Day | null {
  let ofPage: Day | null = null;
  let left = MOST_CHARACTERS;
  for (const script of scripts) {
    left -= script.length;
    if (left < 0) break;
    const nodes = nodesOf(script);
    if (nodes === null) {
      const day = dayOfStamp(BROKEN_DATE.exec(script)?.[1] ?? '');
      if (day) return day;
      continue;
    }
    for (const node of nodes) {
      const day = typeof node.datePublished === 'string' ? dayOfStamp(node.datePublished) : null;
      if (day === null) continue;
      const types = [node['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => ARTICLE.test(type))) return day;
      if (types.some((type) => PAGE.test(type))) ofPage ??= day;
    }
  }
  return ofPage;
}

type Node = Readonly<Record<string, unknown>>;

/** All objects of the script, outer ones first; null when it is no JSON. */
function nodesOf(script: string): Node[] | null {
  let queue: unknown[];
  try {
    queue = [JSON.parse(withoutComment(script))];
  } catch {
    return null;
  }
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) nodes.push(value as Node);
    queue.push(...Object.values(value).slice(0, MOST_NODES));
  }
  return nodes;
}

function withoutComment(script: string): string {
  const inside = script.trim().replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '');
  // Looked for from the end: a pattern would begin anew at each mark of the kind on the way.
  const end = inside.endsWith(';') ? inside.slice(0, -1).trimEnd() : inside;
  if (end.endsWith('-->')) return end.slice(0, -3);
  if (!end.endsWith(']]>')) return inside;
  const before = end.slice(0, -3).trimEnd();
  return before.endsWith('//') ? before.slice(0, -2) : end.slice(0, -3);
}
