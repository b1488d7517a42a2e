import type { Day } from '../text/day';
import { dayOfStamp, dayOfUrl } from './date-stamp';
import { jsonLdDate } from './json-ld-date';
import { attributeOf, closest } from './plain-dom';
import { shortText } from './short-text';

/** The page's day and where it was found; both null when the page's marks tell none. */
export interface ArticleDate {
  readonly published: Day | null;
  readonly publishedFrom: 'json-ld' | 'meta' | 'time' | 'url' | null;
}

/** Names of meta elements that give the day of publication, the most exact first; lower case. */
const META_NAMES = (
  'article:published_time og:article:published_time og:published_time parsely-pub-date datepublished ' +
  'dc.date.issued dcterms.issued dc.date.created dcterms.created citation_publication_date citation_online_date ' +
  'article:published article.published published_time published_at publication_date publish_date publish-date ' +
  'publishdate pubdate pub_date article_date_original originalpublicationdate cxenseparse:recs:publishtime ' +
  'bt:pubdate rbpubdate ptime date_published dc.date dcterms.date sailthru.date date'
).split(' ');

const MARKED_TIMES =
  'time[itemprop~="datePublished"], time[pubdate], [itemprop~="datePublished"][datetime], ' +
  '[itemprop~="datePublished"][content]:not(meta), time.dt-published, time.published, time.entry-date, ' +
  'time.entry-published, time.op-published';
const ELSEWHERE =
  'nav, aside, footer, [role="complementary"], [id*="comment"], [class*="comment"], [class*="related"]';

// So many elements of a kind are asked at most, and so much of their text: a page's head is not longer.
const MOST_ELEMENTS = 1_000;
const MOST_SCRIPTS = 100;
const MOST_TIMES = 50;
const LONGEST_SCRIPT = 200_000;
const LONGEST_STAMP = 200;

/**
 * The day on which the page says it was published: its JSON-LD, its meta elements, the time near its
 * headline, its address, in this order of trust. A day of change is never taken for it.
 */
export function articleDate(document: Document, url: string): ArticleDate {
  const jsonLd = jsonLdDate(scriptsOf(document));
  if (jsonLd) return { published: jsonLd, publishedFrom: 'json-ld' };
  const meta = metaDate(document);
  if (meta) return { published: meta, publishedFrom: 'meta' };
  const time = markedTime(document) ?? timeAtHeadline(document);
  if (time) return { published: time, publishedFrom: 'time' };
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const address = dayOfUrl(url) ?? dayOfUrl(canonical);
  return { published: address, publishedFrom: address ? 'url' : null };
}

function metaDate(document: Document): Day | null {
  let best: { rank: number; day: Day } | null = null;
  for (const meta of first(document.querySelectorAll('meta[content]'), MOST_ELEMENTS)) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => meta.getAttribute(key))
      .find(Boolean);
    const rank = META_NAMES.indexOf((name ?? '').toLowerCase());
    if (rank < 0 || (best && best.rank <= rank)) continue;
    const day = dayOfStamp(meta.getAttribute('content') ?? '');
    if (day) best = { rank, day };
  }
  return best?.day ?? null;
}

function markedTime(document: Document): Day | null {
  for (const element of first(document.querySelectorAll(MARKED_TIMES), MOST_TIMES)) {
    if (closest(element, ELSEWHERE)) continue;
    const day = stampOf(element);
    if (day) return day;
  }
  return null;
}

/** The first time in the part of the page that the headline opens: its header, article or main part. */
function timeAtHeadline(document: Document): Day | null {
  const headline = document.querySelector('h1');
  for (const part of ['header', 'article', '[role="article"]', 'main']) {
    const around = headline?.closest(part);
    for (const time of first(around?.querySelectorAll('time[datetime]') ?? [], MOST_TIMES)) {
      const inOther = time.closest('article') !== headline?.closest('article');
      if (inOther || time.closest(ELSEWHERE) || /modif|updat/i.test(time.className)) continue;
      const day = stampOf(time);
      if (day) return day;
    }
  }
  return null;
}

/** The JSON-LD of the page, without what is too long to describe an article. */
function scriptsOf(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return first(scripts, MOST_SCRIPTS).flatMap((script) => shortText(script, LONGEST_SCRIPT) ?? []);
}

function first(elements: ArrayLike<Element>, most: number): Element[] {
  return Array.from(
    { length: Math.min(elements.length, most) },
    (_, at) => elements[at] as Element,
  );
}

function stampOf(element: Element): Day | null {
  const stamp = attributeOf(element, 'datetime') ?? attributeOf(element, 'content');
  return dayOfStamp((stamp ?? shortText(element, LONGEST_STAMP) ?? '').slice(0, LONGEST_STAMP));
}
