import { draftsIn } from '../drafts-in';
import type { Draft, PageView, Refiner } from '../pipeline';
import type { SentenceView } from '../sentence-view';

/** Sentences back in which the total of "among the dead were …" may stand. */
const REACH = 3;

/** "12 people, including 5 children": the part points to its total. */
export const linkParts: Refiner = {
  name: 'link-parts',
  refine(page) {
    for (const draft of page.drafts) {
      const named = draft.reading.part ? namedTotal(page, draft) : null;
      if (!draft.reading.part && !isOpened(page, draft)) continue;
      const total = named ?? earlierTotal(page, draft);
      if (!total || total === draft) continue;
      draft.partOf = total.partOf ?? total;
      draft.trace.push(`link-parts: a part of "${page.read.text.slice(total.start, total.end)}"`);
    }
  },
};

const OPENING =
  /(?:\bincluding|\bamong them|\bof whom|\bof them|\bnamely|\bincl\.?)[ ,(]*(?:(?:at least|some|about|the|a further|another) )?$/i;
const SEVERITY =
  /^ (?:of them )?(?:seriously|severely|critically|fatally|gravely|slightly|lightly|badly)\b(?! (?:injured|wounded|hurt))/;

/** "40 people including six guards were hurt", "22 were hurt, three seriously": the part has the verb of the whole. */
function isOpened(page: PageView, draft: Draft): boolean {
  const before = page.folded.slice(Math.max(draft.view.start, draft.start - 40), draft.start);
  if (OPENING.test(before)) return true;
  if (!/[,;(\u2013-] *$/.test(before)) return false;
  return SEVERITY.test(page.folded.slice(draft.end, draft.end + 30));
}

function namedTotal(page: PageView, draft: Draft): Draft | null {
  const { from } = draft.reading;
  return draftsIn(page, draft.view).find((one) => one.at === from && !one.dropped) ?? null;
}

const UNCOUNTED =
  /(?<!\b(?:the|these|those|them|all|its|their|such|of) (?:\p{L}+ )?)\b(?:deaths|fatalities|casualties|injuries|losses)\b[^.;:\d]*$/iu;

/** "Others reported deaths too, including six sailors": a part of dead whom no number tells, not of those before. */
function opensOwnTotal(page: PageView, { view, start }: Draft): boolean {
  return UNCOUNTED.test(page.folded.slice(view.start, start));
}

/** The nearest greater number of the same measure before it. */
function earlierTotal(page: PageView, draft: Draft): Draft | null {
  const size = draft.value ?? draft.low ?? 0;
  const reach = opensOwnTotal(page, draft) ? 0 : REACH;
  for (let index = draft.view.index; index >= Math.max(0, draft.view.index - reach); index--) {
    const view = page.views[index] as SentenceView;
    if (view.block < draft.view.block - 1) return null;
    const found = draftsIn(page, view).findLast(
      (one) =>
        one.start < draft.start &&
        !one.dropped &&
        !one.reading.part &&
        one.measure === draft.measure &&
        (one.value ?? one.low ?? 0) > size,
    );
    if (found) return found;
  }
  return null;
}
