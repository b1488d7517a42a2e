/** Words of sport reports; none of them stands in reports of violence. */
export const SPORT =
  /\b(?:half-?time|striker|midfielders?|goalkeepers?|quarterbacks?|touchdowns?|innings|wickets?|playoffs?|premier league|champions league|super bowl|grand slam|home run|penalty shoot-?out|semi-?finals?|quarter-?finals?|relegation|hat-trick|head coach|teammates?|league title)\b/i;

/** Words that sport shares with other matters ("the first half of the year", "the flood season"): they tell of sport beside another of its words. */
export const MAYBE_SPORT =
  /\b(?:(?:first|second) half(?! of (?:the (?:year|month|decade|century|week)|this|last|next|may|june|july|\d))|world cup|the season|this season|last season|standings|strikers|kick-?off|the squad)\b/i;

/** Words that decide for sport beside those that it shares. */
export const OF_SPORT =
  /\b(?:players?|teams?|match(?:es)?|games?|goals?|coach(?:es)?|clubs?|league|scor(?:e|ed|ing)|cup|fixtures?|champions?(?:hip)?|winger|defender|captain|ankle|hamstring|knee|groin|first half|second half)\b/i;
