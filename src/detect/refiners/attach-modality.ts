import type { Modality } from '../figure';
import type { Draft, PageView, Refiner } from '../pipeline';

const FORECAST =
  /\b(?:could|will|would|may|might) (?:reach|rise|exceed|climb|surpass|hit|top|grow|total|be killed|die|lose|be as|kill|wound|claim|cost|leave)|\b(?:projected|expected|forecast|predicted|likely|set|estimated) to (?:reach|rise|exceed|climb|surpass|hit|top|die)|\bwill (?:reach|die|be)\b|\b(?:forecasts?|predicts?|foresees?)\b|\bby (?:the )?(?:end|spring|summer|autumn|winter|fall) of (?:20\d\d|next)/;
const HYPOTHETICAL =
  /\b(?:if|imagine|suppose|ask(?:s|ed|ing)? whether)\b[^,.;:]{0,40}$|\b(?:if we|if they|goal is|our goal|aim(?:s|ed)? (?:is )?to|target of|planned to|plotting to|plot to|(?:attempt(?:ing|ed)?|try(?:ing)?|tried|conspir(?:ing|ed)|intend(?:ing|ed)) to (?:kill|murder|assassinate|execute)|threatened to|(?:next|another|future) (?:\w+ ){1,3}?(?:could|would|may|might|will) (?:\w+ )?(?:kill|claim|take|cost)|in (?:the|a|an|this|his|her) (?:video |computer |war ?)?(?:game|novel|simulation|drill|exercise)|would have (?:killed|died|been)|could have (?:killed|died|been)|were to)\b/;
const DENIED =
  /\b(?:denied|denies|deny|denying|(?:myths?|lies?|hoax|legend) that|(?:reject|disput|dismiss)(?:s|ed|es|ing) (?:the |a |any )?(?:[\w'’-]+ ){0,3}?claims? (?:that|of)|no evidence that|not true that|false claims?|falsely (?:claim|say|said|report|state)\w*|untrue|refut(?:ed|es|ing) (?:\w+ )?(?:claims?|reports?|allegations?)|(?:withdr(?:ew|awn?)|retract(?:ed|s|ing)?) (?:its|the|their|his|her|a) (?:claims?|reports?|figures?|statement)|wrong to (?:say|claim)|call(?:ed|s|ing) (?:the )?(?:reports?|claims?|figures?) (?:of|that)|(?:rejected|rejects) as (?:untrue|false|fake|wrong)|hoax|fake (?:video|post|image|quote|news|report)|debunk\w*|jok(?:ed|es|ing) that|spoof|satir\w+|parody|fabricated|(?:has|have|had|did|does|do) not (?:say|said|claim|claimed|report|reported|announce|announced) that|dismiss(?:ed|es|ing) (?:as [^,.;]{3,25} )?(?:an? |the |any |such )?(?:\w+ )?(?:reports?|claims?|suggestions?|figures?|allegations?|rumou?rs)|never(?! (?:been |publicly |officially |fully )*(?:released|published|made public|disclosed|identified|found|recovered|returned|seen|recaptured)\b))\b/;
/** "Denied by the mayor, who put the dead at 97", "denied it, saying 97 had died": what the one who denies says himself. */
const SAYS_INSTEAD =
  /(?:\b(?:who|which)(?: \w+)?|,? (?:and|but)(?: \w+)?|, instead|,) (?:sa(?:id|ys|ying)|put(?:s|ting)?|g[ai]v(?:e|es|ing)|insist(?:s|ed|ing)|maintain(?:s|ed|ing)|count(?:s|ed|ing)|claim(?:s|ed|ing)|speaks? of|spoke of|speaking of)\b/g;
/** "Fears that 300 people would be killed": who speaks of what may come. */
const EXPECTS =
  /\b(?:fear|expect|warn|predict|worr(?:y|i))(?:s|es|ed|ing)? (?:that )?(?:(?:at least|more than|up to|as many as|some|about|over|another) )?$/;
const TO_COME =
  /^[^.;,]{0,50}?\b(?:could|would|will|may|might) (?:be |still |yet )?(?:killed|die|dead|lost|wounded|lose|fall)\b/;

/** "The figure of 97 could rise": the number is the one of now. */
const GROWS =
  /^\s*(?:could|will|would|may|might|is (?:expected|likely|set) to|was (?:expected|likely|set) to) (?:yet |still |well )?(?:rise|climb|grow|increase)\b/;

/** "There might have been up to 300 dead": a guess at what was; "… if the roof had fallen": what was not. */
const GUESS = /\bthere (?:could|may|might) (?:well )?have been (?:\w+ ){0,4}$/;
const UNREAL = /\b(?:if|had|without|but for)\b/;

function isGuessed(page: PageView, draft: Draft, clause: string): boolean {
  if (!GUESS.test(clause)) return false;
  return !UNREAL.test(page.folded.slice(draft.end, draft.view.end).toLowerCase());
}

/** Whether the page states the number or imagines, forecasts or denies it. */
export const attachModality: Refiner = {
  name: 'attach-modality',
  refine(page) {
    for (const draft of page.drafts) {
      draft.modality = modalityOf(page, draft);
      if (draft.modality !== 'stated') draft.trace.push(`attach-modality: ${draft.modality}`);
    }
  },
};

/** "called their 1,650 dead a lie", "the figure of 1,650 was invented": how the number is disowned behind it. */
const DISOWNED =
  /^[^.;:\d]{0,60}\b(?:a (?:lie|myth|hoax|fabrication|pure invention)|(?:was|were|is|are|had been) (?:invented|fabricated|made up))\b/;

function modalityOf(page: PageView, draft: Draft): Modality {
  const from = Math.max(draft.view.start, draft.start - 110);
  const before = page.folded.slice(from, draft.start).toLowerCase();
  const clause = before.slice(before.lastIndexOf(';') + 1);
  if (HYPOTHETICAL.test(clause) && !isGuessed(page, draft, clause)) return 'hypothetical';
  const after = page.folded.slice(draft.end, draft.end + 32).toLowerCase();
  if (EXPECTS.test(clause) && TO_COME.test(page.folded.slice(draft.end, draft.end + 70)))
    return 'hypothetical';
  const behind = GROWS.test(after) ? '' : after.slice(0, 12);
  const near = `${clause.slice(clause.lastIndexOf(',') + 1).slice(-60)} ${behind}`;
  if (FORECAST.test(near)) return 'forecast';
  const behindIt = page.folded
    .slice(draft.end, Math.min(draft.view.end, draft.end + 90))
    .toLowerCase();
  return isDenied(clause) || DISOWNED.test(behindIt) ? 'denied' : 'stated';
}

/** Whether what is denied is the number, and nothing that is said in its stead. */
function isDenied(clause: string): boolean {
  if (!DENIED.test(clause)) return false;
  const instead = [...clause.matchAll(SAYS_INSTEAD)].at(-1);
  return (
    !instead ||
    !DENIED.test(clause.slice(0, instead.index)) ||
    DENIED.test(clause.slice(instead.index))
  );
}
