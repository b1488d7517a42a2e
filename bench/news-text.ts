import { ORDINARY_NEWS } from './ordinary-news';

/** English news text of our own for measuring: reports with and without casualties, close together. */
const PARAGRAPHS = [
  'At least 14 people were killed and 37 others wounded on Tuesday when a bomb went off at a fish market in the port of Eastmere, the provincial governor said. Among the dead were four women and a boy of nine, according to the hospital, which appealed for blood.',
  'The governor, Anna Berg, told reporters that the device had been hidden in a cart. "We have pulled eleven bodies from the rubble," she said. "Three more died on the way to hospital." Nobody has said yet that the bomb was theirs; it was the second in the town since May 2021.',
  'The council will spend 2.4 million crowns on the quay over the next three years, and hopes to draw 60,000 visitors each summer. Work on the first of four piers begins in March; the old lighthouse, built in 1887, will become a museum with 120 seats and a view of the bay.',
  'In the north, the army said that it had lost 210 soldiers in two weeks of fighting around Hill Nine, and that more than 600 had been wounded. Rebel sources put the losses much higher, at over 1,000. Neither figure could be checked.',
  'The flood that swept through the valley in the night to Sunday has claimed 88 lives so far, the disaster agency reported, up from 61 on Monday. Some 140 people are still missing, and 12,000 were taken to schools and halls. Nearly half of the dead were over 70.',
  'United beat City 3-1 in front of 41,200 spectators. The forward scored twice in the first half and missed a penalty after 77 minutes; two players left the field injured. The side have now won nine of their last ten games and stand four points clear.',
  'Shares fell 2.3 per cent on Wednesday after the bank reported losses of 410 million crowns in the third quarter. It will close 37 branches and cut 1,900 jobs by the end of 2026, its chairman said, while sales rose by 6 per cent to 8.1 billion.',
  'A commission found last year that between 4,000 and 5,000 people had died in the camps, a third of them children. The ministry has never accepted the number and speaks of "several hundred" victims. Lawyers for the families have named 3,212.',
  'The bus, with 52 passengers on board, left the road near Westbrook at about 6.30 a.m. and fell 40 metres. Nine people died at the scene and two in hospital; 23 were injured, of whom six are in a grave state. The driver, 44, was tested for alcohol.',
  'Rain will spread from the west during Thursday, with 20 to 30 millimetres in the hills. Temperatures reach 14 degrees on the coast and 9 inland. The wind, from the south at first, turns to the north-west in the evening and may bring gusts of 70 km/h.',
] as const;

/** At least so many characters of news text full of casualties, by repeating the paragraphs. */
export function newsText(length: number): string {
  return repeated(PARAGRAPHS, length);
}

/** At least so many characters of a day's general news, by repeating its items. */
export function ordinaryNewsText(length: number): string {
  return repeated(ORDINARY_NEWS, length);
}

function repeated(paragraphs: readonly string[], length: number): string {
  const once = `${paragraphs.join('\n')}\n`;
  return once.repeat(Math.ceil(length / once.length));
}
