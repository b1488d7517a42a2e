/** Things by which the dead are told apart or counted up: "deaths by country", "killed per district", "the dead by unit". */
export const SORTS =
  /^(?:days?|weeks?|months?|years?|hours?|districts?|regions?|provinces?|countr(?:y|ies)|states?|areas?|wars?|cit(?:y|ies)|conflicts?|battles?|villages?|units?|attacks?|strikes?|nations?|nationalit(?:y|ies)|counties|county|governorates?|towns?|camps?|regiments?|brigades?|branch(?:es)?|groups?|sides?|part(?:y|ies)|floods?|earthquakes?|quakes?|storms?|crash(?:es)?|accidents?|fires?|disasters?|departments?|places?|origins?|citizenship|services?|religions?|ethnicity|occupations?|professions?|sectors?|numbers?|tolls?|breakdown|list|follows|following)$/;

/** Words of a label that say what else its numbers may be: no count of the dead, or none of people. */
export const OTHER_COUNTS =
  /^(?:rates?|ratios?|percent|percentage|shares?|rankings?|rank|index|votes?|seats?|points?|scores?|goals?|medals?|match(?:es)?|games?|group of death|death|aid|million|billion|cases?|infections?|arrests?|arrested|displaced|detained|rescued|sentenced|no|not)$/;
