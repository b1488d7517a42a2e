/** Words that tell of a battle: in such a sentence "lost 164" counts soldiers. */
export const ARMED_CONTEXT =
  /\b(?:killed|wounded|casualt(?:y|ies)|regiments?|brigades?|battalions?|divisions?|corps|infantry|cavalry|garrison|troops|soldiers|army|armies|battles?|besieg\w+|siege|assault|enemy|officers|prisoners|men|colonel|skirmish|charge|militia|the (?:british|french|germans?|americans?|russians?|turks|confederates?|rebels|spanish|japanese|allies|prussians?|austrians?|ottomans?|romans|union))\b/i;

/** Words of votes, games, markets and bodies: there "lost 164" counts no one. */
export const OTHER_CONTEST =
  /[$\u20ac\u00a3%]|\b(?:votes?|seats?|elections?|points?|games?|match(?:es)?|season|league|innings|runs|sets?|pounds?|kilos?|kilograms|jobs?|shares|index|stocks?|trading|sales|customers?|subscribers?|weight|primary|ballots?|party|senate|cup)\b/i;
