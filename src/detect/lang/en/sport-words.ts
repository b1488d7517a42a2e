/** Words of sport reports; none of them stands in reports of violence. */
export const SPORT =
  /\b(?:first half|second half|half-?time|striker|midfielder|goalkeeper|quarterback|touchdowns?|innings|wickets?|playoffs?|premier league|champions league|world cup|super bowl|grand slam|home run|penalty shoot-?out|semi-?finals?|quarter-?finals?|relegation|hat-trick|the season|this season|last season|head coach|teammates?|league title|standings|kick-?off|the squad)\b/i;
