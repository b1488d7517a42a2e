import type { Mention } from '../figure';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { readSources } from '../sources';
import { isSameName, withoutArticle } from './attribution-page';
import { peoplesOf } from './attribution-past';
import { hasPaper } from './attribution-report';
import { whoSpeaks } from './attribution-who';

/** A sentence in which a voice speaks. */
export interface Heard {
  readonly view: SentenceView;
  /** Whether it speaks there by a report, a study or a count. */
  readonly paper: boolean;
}

/** What tells who a voice is on its page, whatever the number. */
export type PageSigns = readonly (readonly [
  'first' | 'nameless' | 'inTitle' | 'paperInLead' | 'dominant',
  boolean,
])[];

/** Somebody who speaks on a page, under all of its names, and what it tells there. */
export interface Voice {
  who: Mention;
  /** That name in small letters. */
  name: string;
  /** Where it speaks, in reading order. */
  readonly heard: Heard[];
  /** Numbers that the text gives to it, in reading order. */
  readonly told: Draft[];
  /** The peoples of whom it tells. */
  readonly peoples: Set<string>;
  /** What tells who it is on the page, the same for all numbers; null until it is weighed. */
  ofPage: PageSigns | null;
}

/** All who speak on a page. */
export interface Voices {
  readonly all: readonly Voice[];
  /** Sentences in which anybody speaks, and how many numbers somebody tells. */
  readonly heard: number;
  readonly told: number;
  /** The first one who speaks; null when nobody does. */
  readonly first: Voice | null;
  /** Who is heard in a block. */
  readonly inBlock: ReadonlyMap<number, ReadonlySet<Voice>>;
}

/** So many voices of one page are kept apart, so that a page full of names stays linear. */
const MOST = 40;

/** Sentences at the top of a page, and to each side of a number without a source, in which voices are heard. */
const TOP = 12;
const REACH = 25;

/** The sentences near the numbers, and those at the top: on a page of many stories those of others say nothing. */
function viewsAround(page: PageView, open: readonly Draft[]): SentenceView[] {
  const near = new Set<number>();
  for (let at = 0; at < Math.min(TOP, page.views.length); at++) near.add(at);
  for (const { view } of open) {
    const last = Math.min(page.views.length - 1, view.index + REACH);
    for (let at = Math.max(0, view.index - REACH); at <= last; at++) near.add(at);
  }
  return page.views.filter(({ index }) => near.has(index));
}

/** Reads who speaks around the numbers for which no source is named; sentences are asked once. */
export function readVoices(page: PageView, open: readonly Draft[]): Voices {
  const all: Voice[] = [];
  let heard = 0;
  let first: Voice | null = null;
  const inBlock = new Map<number, Set<Voice>>();
  for (const view of viewsAround(page, open)) {
    for (const source of readSources(view)) {
      const who = whoSpeaks(page, view, source);
      const voice = who ? voiceOf(all, who) : null;
      if (!who || !voice) continue;
      if (who.text.length > voice.who.text.length && !source.pronoun) {
        voice.who = who;
        voice.name = who.text.toLowerCase();
      }
      voice.heard.push({ view, paper: !source.pronoun && hasPaper(view, source) });
      const around = inBlock.get(view.block);
      if (around) around.add(voice);
      else inBlock.set(view.block, new Set([voice]));
      heard++;
      first ??= voice;
    }
  }
  let told = 0;
  for (const draft of page.drafts) {
    if (draft.dropped || !draft.attribution) continue;
    told++;
    const { origin } = draft.attribution;
    const voice = origin ? voiceOf(all, origin) : null;
    if (!voice) continue;
    voice.told.push(draft);
    for (const people of peoplesOf(draft)) voice.peoples.add(people);
  }
  return { all, heard, told, first, inBlock };
}

/** The voice of that name, made when it is new; null when the page has too many. */
function voiceOf(all: Voice[], who: Mention): Voice | null {
  const short = withoutArticle(who);
  const known = all.find((one) => isSameName(one.who, one.name, who, short));
  if (known || all.length >= MOST) return known ?? null;
  const name = who.text.toLowerCase();
  const voice: Voice = { who, name, heard: [], told: [], peoples: new Set(), ofPage: null };
  all.push(voice);
  return voice;
}
