import type { ClaimRecord } from '../claims/claim-record';
import type { Mention } from '../detect/figure';
import { type PageSurvey, wordsOf } from './page-survey';

/** "The health ministry", "their government", "the army": a body that every land has, without its land. */
const BODY_OF_ANY_LAND =
  /^(?:(?:the|a|its|their|his|her|our) )?(?:(?:federal|national|country['’]s|nation['’]s|state) )?(government|authorities|officials|(?:public )?health (?:ministry|minister|officials|authorities)|ministry of (?:public )?health|(?:defen[cs]e|interior|foreign) (?:ministry|minister)|ministry of (?:defen[cs]e|foreign affairs|the interior|interior)|army|military|armed forces|police|president|prime minister|premier|(?:red crescent|red cross)|prosecutors|prosecutor general|emergency (?:ministry|service|services)|disaster (?:agency|management agency|authority)|truth commission)\b/i;

/** Characters before the body's name within which its land stands, and lands asked for. */
const REACH = 600;
const MOST_LANDS = 6;

/**
 * The bodies that the words mean by the land of which the text spoke last: "BISHKEK - Norland buried its dead. The health
 * ministry said …" is Norland's. Empty where the words name more than a body, or no land before has one in the record.
 */
export function bodyOfLand(
  mention: Mention,
  survey: PageSurvey,
  record: ClaimRecord,
): readonly string[] {
  const body = BODY_OF_ANY_LAND.exec(mention.text.trim())?.[1];
  if (!body) return [];
  const lands = survey.hits.filter(
    (hit) =>
      (hit.type === 'place' || hit.type === 'demonym') &&
      hit.end <= mention.start &&
      hit.end > mention.start - REACH,
  );
  for (const hit of lands.slice(-MOST_LANDS).reverse()) {
    const land = wordsOf(survey.read, hit);
    for (const name of [
      `${land}'s ${body}`,
      `${land} ${body}`,
      `${land.replace(/s$/, '')} ${body}`,
    ]) {
      const found = record.names
        .scan(name)
        .filter(
          ({ type, ambiguous, start, end }) =>
            type === 'agency' && !ambiguous && start === 0 && end === name.length,
        );
      if (found.length > 0) return found.flatMap(({ ids }) => ids);
    }
  }
  return [];
}
