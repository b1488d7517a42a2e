import { matches } from '../../text/may-match';
import { draftsIn } from '../drafts-in';
import type { Mention } from '../figure';
import { PerPage } from '../kept';
import { TOPIC_GROUPS, type TopicGroup } from '../lang/en/topic-groups';
import type { Draft, PageView } from '../pipeline';
import { isOneOfMany } from './subject-part';

/** Words for those whom a number counts that say nothing of them. */
const ANYONE = /^(?:people|persons|victims|human remains|bodies)$/i;

/** A page names its topic in its first characters. */
const OPENING = 400;
/** Characters back over which a group still holds. */
const REACH = 1_200;
/** Sentences from a number of the group to a bare one that is theirs. */
const NEAR = 3;

/** Where a page names a topic group; sought when a sentence first tells of it, as most pages' never do. */
const PLACES = new PerPage<Map<TopicGroup, readonly number[]>>();

/** Whether words name people and nothing of them. */
export function isAnyone({ text }: Mention): boolean {
  return ANYONE.test(text);
}

/**
 * "Some 40 migrants drowned. Off Harwick the bodies of nine people washed ashore": the group of which the page tells,
 * where the number's own words name nobody and its sentence speaks of what happens to that group.
 */
export function topicGroup(page: PageView, draft: Draft, previous: Draft | null): Mention | null {
  for (const topic of TOPIC_GROUPS) {
    if (!tellsOf(topic, page, draft, previous)) continue;
    const found = nearest(placesOf(topic, page), draft);
    if (found === null || namesOthers(topic, page, draft)) continue;
    return wordsAt(topic, page, found);
  }
  return null;
}

function placesOf(topic: TopicGroup, page: PageView): readonly number[] {
  const byTopic = PLACES.get(page) ?? PLACES.set(page, new Map());
  const known = byTopic.get(topic);
  if (known) return known;
  const text = page.folded.toLowerCase();
  const places = [...text.matchAll(topic.group)].map(({ index }) => index);
  byTopic.set(topic, places);
  return places;
}

/** The last place before the number, if it opens the page or stands near. */
function nearest(places: readonly number[], draft: Draft): number | null {
  const found = places.findLast((place) => place < draft.start);
  if (found === undefined) return null;
  const opens = (places[0] ?? OPENING) < OPENING;
  return opens || draft.start - found <= REACH ? found : null;
}

/** The sentence has a sign of the topic, or goes on from a number of the group. */
function tellsOf(
  { group, signs }: TopicGroup,
  page: PageView,
  { view, kind, reading }: Draft,
  previous: Draft | null,
): boolean {
  if (matches(signs, page.folded.slice(view.start, view.end))) return true;
  if (!previous?.subject || kind === 'incident' || reading.phrase.head !== null) return false;
  if (isOneOfMany(page, previous)) return false;
  const theirs = previous.subject.text.toLowerCase().search(group) >= 0;
  return theirs && view.index - previous.view.index <= NEAR;
}

/** Another number of the sentence counts a group that is not the topic's. */
function namesOthers({ group }: TopicGroup, page: PageView, draft: Draft): boolean {
  return draftsIn(page, draft.view).some(
    ({ subject, at, dropped }) =>
      at !== draft.at &&
      !dropped &&
      subject !== null &&
      !isAnyone(subject) &&
      subject.text.toLowerCase().search(group) < 0,
  );
}

function wordsAt({ group }: TopicGroup, page: PageView, start: number): Mention {
  const word = page.folded.slice(start, start + 24).toLowerCase();
  const end = start + ([...word.matchAll(group)][0]?.[0].length ?? 0);
  return { start, end, text: page.read.text.slice(start, end), ids: [] };
}
