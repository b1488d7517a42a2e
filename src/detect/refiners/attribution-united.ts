import type { Mention } from '../figure';
import { PAPERS } from '../lang/en/source-words';
import { mentionOf } from '../mentions';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { readSources } from '../sources';

/** Sentences back over which the office is looked up. */
const NAME_BACK = 40;

/** "UN figures" after "the United Nations Office for Refugees (UNOR)": the one office of it that spoke before; null otherwise. */
export function resolveUnited(page: PageView, view: SentenceView, source: Source): Mention | null {
  if (!PAPERS.has(view.items[source.to]?.lower ?? '')) return null;
  if (!UNITED.test(mentionOf(page, view, source.from, source.to, ['agency'])?.text ?? ''))
    return null;
  for (let index = view.index - 1; index >= Math.max(0, view.index - NAME_BACK); index--) {
    const before = page.views[index] as SentenceView;
    for (const one of readSources(before)) {
      const name = one.pronoun ? null : mentionOf(page, before, one.from, one.to, ['agency']);
      if (name && OFFICE.test(name.text)) return name;
    }
  }
  return null;
}

const UNITED = /^(?:UN|U\.N\.?|United Nations)$/;
const OFFICE =
  /\b(?:UN|U\.N\.|United Nations)(?: \p{L}+)* (?:Office|Mission|Commissioner|Commission|Agency|Fund|Programme|Program)\b|\b(?:Office|Mission|Commissioner|Agency|Fund)\b.*\b(?:UN|United Nations)\b/iu;
