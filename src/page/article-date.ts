import type { Day } from '../text/day';
import { dayOfStamp, dayOfUrl } from './date-stamp';
import { jsonLdDate } from './json-ld-date';

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

/**
 * The day on which the page says it was published: its JSON-LD, its meta elements, the time near its
 * headline, its address, in this order of trust. A day of change is never taken for it.
 */
export function articleDate(document: Document, url: string): ArticleDate {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const jsonLd = jsonLdDate(scripts.map((script) => script.textContent ?? ''));
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
  for (const meta of document.querySelectorAll('meta[content]')) {
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
  for (const element of document.querySelectorAll(MARKED_TIMES)) {
    if (element.closest(ELSEWHERE)) continue;
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
    for (const time of around?.querySelectorAll('time[datetime]') ?? []) {
      const inOther = time.closest('article') !== headline?.closest('article');
      if (inOther || time.closest(ELSEWHERE) || /modif|updat/i.test(time.className)) continue;
      const day = stampOf(time);
      if (day) return day;
    }
  }
  return null;
}

function stampOf(element: Element): Day | null {
  return dayOfStamp(
    element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.textContent ??
      '',
  );
}
