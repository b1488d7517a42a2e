import type { Draft, Refiner } from '../pipeline';
import { fuller } from './subject-fuller';
import { inherit } from './subject-inherited';
import { ownSubject } from './subject-own';
import { isOfSeveral } from './subject-part';
import { ofThoseBefore, toldGroup } from './subject-told';
import { isAnyone, topicGroup } from './subject-topic';

/** Who suffered it: the counted noun, else the words around the trigger, else the number before it. */
export const attachSubject: Refiner = {
  name: 'attach-subject',
  refine(page) {
    let previous: Draft | null = null;
    for (const draft of page.drafts) {
      const words = isOfSeveral(page, draft) ? null : ownSubject(page, draft);
      const told = words && ofThoseBefore(page, draft, toldGroup(page, draft, words), previous);
      const own = told && fuller(page, draft, told);
      const topic = own && isAnyone(own) ? topicGroup(page, draft, previous) : null;
      // A sentence that names the group and still says "people" keeps its own word.
      if (topic && topic.start < draft.view.start) {
        draft.subject = topic;
        draft.inferred.add('subject');
        draft.trace.push(`attach-subject: inferred, the page tells of "${topic.text}"`);
      } else if (own) {
        draft.subject = own;
        draft.trace.push(`attach-subject: the words "${own.text}"`);
      } else inherit(page, draft, previous);
      // Parts lend their subject to nobody: "36 children and 27 women, and a further 224 were hurt".
      if (!draft.reading.part && draft.partOf === null) previous = draft;
    }
  },
};
