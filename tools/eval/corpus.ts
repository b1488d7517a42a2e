import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One annotated figure of the corpus. */
export interface GoldFigure {
  readonly surface?: string;
  readonly nth?: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  readonly bound: string;
  readonly measure: string;
  readonly measureAlt?: readonly string[];
  readonly subject?: string | null;
  readonly attribution?: string | null;
  readonly kind?: string | null;
  readonly vague?: boolean;
  readonly derived?: boolean;
  readonly boundInherited?: boolean;
  readonly optional?: boolean;
}

/** A text of the corpus; sentences carry no positions. */
export interface EvalDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly published: string | null;
  readonly figures: readonly GoldFigure[];
  readonly positions: boolean;
}

/** The articles of a folder: two header lines (address, day) are cut off the text. */
export function readArticles(folder: string): EvalDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as EvalDocument;
      const raw = readFileSync(path.join(folder, `${gold.id}.txt`), 'utf8');
      const text = raw.split('\n').slice(2).join('\n').replace(/\n$/, '');
      return { ...gold, text, published: gold.published ?? null, positions: true };
    });
}

/** The single sentences of a JSON lines file. */
export function readSentenceFile(file: string): EvalDocument[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const gold = JSON.parse(line) as EvalDocument & { readonly date?: string | null };
      return { ...gold, published: gold.date ?? null, positions: false };
    });
}
