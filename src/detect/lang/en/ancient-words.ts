/** Words of digs and of times so long gone that their dead are no news. */
export const OF_DIGS =
  /\b(?:archa?eolog\w+|medieval|mediaeval|middle ages|(?:bronze|iron|stone|copper) age|neolithic|mesolithic|pal(?:a)?eolithic|prehistoric|(?:roman|byzantine|viking|norse|tudor|victorian|saxon|hellenistic|ottoman|aztec|inca|maya|celtic|etruscan|pharaonic)[- ](?:era|age|period|times|cemetery|burials?|graves?|tombs?|necropolis|city|settlement|skeletons?)|anglo-saxon|merovingian|necropolis|catacombs?|mumm(?:y|ies)|burial mounds?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|[1-9]th|1[0-7]th|1st|2nd|3rd)(?:[- ]|-(?: to | and )\w+[- ])century|(?:bc|b\.c\.|bce)\b|\d(?:,\d{3})?-year-old (?:bones|skeletons?|remains|skulls?|graves?|tombs?))/i;

/** What a dig brings up of the dead. */
export const REMAINS_DUG =
  /\b(?:skeletons?|skeletal|remains|bones?|skulls?|bod(?:y|ies)|corpses?|burials?|buried|graves?|tombs?|human)\b/i;

/** Words by which the dead of a grave are those of a war, a crime or a disaster after all. */
export const OF_VIOLENCE =
  /\b(?:kill(?:ed|ing|ings|s)?|slain|slaughter\w*|murder\w*|massacre\w*|execut(?:ed|ions?)|shot|gunshot|genocide|holocaust|victims?|wars?|wartime|battles?|battlefields?|soldiers?|troops|fighters?|militants?|regime|dictatorship|disappeared|torture\w*|forensic|police|prosecutors?|earthquake|eruption|shipwreck|sank)\b/i;
