/** What a folded invisible character becomes: soft hyphens, joiners, marks of direction. */
export const INVISIBLE = '\u00ad';

const FOLDS: ReadonlyMap<string, string> = new Map([
  ...[...'\u2018\u2019\u201a\u201b\u2032\u02bc\uff07`\u00b4'].map((c) => [c, "'"] as const),
  ...[...'\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02'].map((c) => [c, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2212\ufe63\uff0d'].map((c) => [c, '-'] as const),
  ...[...'\u2013\u2014\u2015'].map((c) => [c, '\u2013'] as const),
  ...[
    ...'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t',
  ].map((c) => [c, ' '] as const),
  ...[
    ...'\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  ].map((c) => [c, INVISIBLE] as const),
]);

/** What each unit becomes; 0 where it stays as it is. */
const FOLDED = new Uint16Array(65_536);
for (const [from, to] of FOLDS) FOLDED[from.charCodeAt(0)] = to.charCodeAt(0);

/**
 * The text with quotes, dashes, spaces and invisible characters brought to one form each, one UTF-16
 * unit for one: offsets into the result are offsets into the given text. Dashes that may join words
 * become "-", longer ones "–"; invisible characters become {@link INVISIBLE}.
 */
export function foldText(text: string): string {
  if (latest?.text === text) return latest.folded;
  const folded = fold(text);
  if (text.length >= LONG) latest = { text, folded };
  return folded;
}

/** A page's text is folded by several that read it in turn. */
const LONG = 1_000;
let latest: { readonly text: string; readonly folded: string } | null = null;

/** Forgets the text that was folded last. */
export function forgetFolded(): void {
  latest = null;
}

function fold(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = FOLDED[text.charCodeAt(at)];
    if (!unit) continue;
    parts.push(text.slice(from, at), String.fromCharCode(unit));
    from = at + 1;
  }
  if (from === 0) return text;
  parts.push(text.slice(from));
  // joined, the text lies in one piece, whose letters are looked at sooner than those of a sum of pieces
  return parts.join('');
}

/** A word of folded text without the invisible characters inside it, in lower case. */
export function plainWord(word: string): string {
  const visible = word.includes(INVISIBLE) ? word.replaceAll(INVISIBLE, '') : word;
  return visible.toLowerCase();
}
