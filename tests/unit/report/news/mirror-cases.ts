import { altered, type NewsCase, none, traced } from './news-case';

const PAK_OWN = 'pakistan-ispr-2025-05-13-pakistani-soldiers-2025-killed';
const IND_OWN = 'india-armed-forces-2025-05-11-indian-soldiers-2025-killed';
const IND_CLAIMS = 'india-armed-forces-2025-05-11-pakistani-soldiers-2025-killed';
const PAK_CLAIMS = 'pakistan-information-ministry-2025-05-08-indian-soldiers-2025-killed';
const AFG_OWN = 'afghan-taliban-government-2026-02-27-taliban-fighters-2025-killed';
const PAK_BORDER = 'pakistan-ispr-2026-02-27-pakistani-soldiers-afghan-border-killed';
const AFG_CLAIMS = 'afghan-taliban-government-2026-02-27-pakistani-soldiers-afghan-border-killed';
const PAK_BOAST = 'pakistan-ispr-2026-02-27-taliban-fighters-2025-killed';
const THAI = 'thai-army-2025-12-27-thai-soldiers-2025-killed';
const CAMBODIAN = 'cambodia-government-2025-12-27-cambodian-civilians-2025-killed';
const IRAN = 'iran-moh-2025-06-24-iran-people-2025-wounded';
const ISRAEL = 'israel-moh-2025-06-24-israel-people-2025-wounded';
const ARMENIA = 'armenia-health-ministry-2020-11-14-armenian-soldiers-2020-killed';
const BAKU = 'azerbaijan-mod-2020-12-03-azerbaijani-soldiers-2020-killed';
const KYRGYZ = 'kyrgyz-health-ministry-2022-09-24-kyrgyz-2022-killed';
const TAJIK = 'tajikistan-government-2022-09-24-tajik-2022-killed';
const ARGENTINA = 'argentina-government-2007-06-14-argentine-falklands-killed';
const BRITAIN = 'uk-mod-1982-1982-07-06-british-falklands-killed';

const MAY = '2025-05-16';
const FEB = '2026-03-01';
const DEC = '2025-12-29';
const AUTUMN = '2020-12-05';

/** Two cases that say the same of each side of a war in mirrored words: neither side's claim is read with more care. */
function mirror(one: NewsCase, other: NewsCase): readonly NewsCase[] {
  return [one, other];
}

/** Admissions of a side's own dead, claims of the other's, and both in one sentence, for each side alike. */
export const MIRROR_CASES: readonly NewsCase[] = [
  ...mirror(
    traced(
      MAY,
      '11',
      PAK_OWN,
      'Pakistan admits that 11 of its soldiers died in the May clash with India.',
    ),
    traced(
      MAY,
      'five',
      IND_OWN,
      'India admits that five of its soldiers died in the May clash with Pakistan.',
    ),
  ),
  ...mirror(
    traced(
      MAY,
      '11',
      PAK_OWN,
      'India admits five soldiers dead in the May clash; Pakistan admits 11.',
    ),
    traced(
      MAY,
      'five',
      IND_OWN,
      'India admits five soldiers dead in the May clash; Pakistan admits 11.',
    ),
  ),
  ...mirror(
    traced(
      MAY,
      '11',
      PAK_OWN,
      'Pakistan reported the loss of 11 soldiers in the May clash with India.',
    ),
    traced(
      MAY,
      'five',
      IND_OWN,
      'India reported the loss of five soldiers in the May clash with Pakistan.',
    ),
  ),
  ...mirror(
    traced(
      MAY,
      '35 to 40',
      IND_CLAIMS,
      'India claims that 35 to 40 Pakistani soldiers died along the Line of Control.',
    ),
    traced(
      MAY,
      '40 to 50',
      PAK_CLAIMS,
      'Pakistan claims that 40 to 50 Indian soldiers died along the Line of Control.',
    ),
  ),
  ...mirror(
    none(
      MAY,
      '35 to 40',
      'untraced',
      'Pakistan denies that 35 to 40 Pakistani soldiers were killed.',
    ),
    none(MAY, '40 to 50', 'untraced', 'India denies that 40 to 50 Indian soldiers were killed.'),
  ),
  ...mirror(
    none(MAY, '11', 'untraced', 'Pakistan speaks of 11 Indian soldiers killed in the clash.'),
    none(MAY, 'five', 'untraced', 'India speaks of five Pakistani soldiers killed in the clash.'),
  ),
  ...mirror(
    traced(
      FEB,
      '12',
      PAK_BORDER,
      'Pakistan speaks of 12 of its soldiers killed in the fighting with Afghanistan.',
    ),
    traced(
      FEB,
      '13',
      AFG_OWN,
      'Afghanistan speaks of 13 of its soldiers killed in the fighting with Pakistan.',
    ),
  ),
  ...mirror(
    traced(FEB, '55', AFG_CLAIMS, 'Afghanistan says that 55 Pakistani soldiers have been killed.'),
    traced(
      FEB,
      '274',
      PAK_BOAST,
      'Pakistan says that at least 274 Afghan Taliban fighters have been killed.',
    ),
  ),
  ...mirror(
    traced(DEC, '26', THAI, 'Thailand says it has lost 26 soldiers since 7 December.'),
    traced(DEC, '31', CAMBODIAN, 'Cambodia says it has lost 31 civilians since 7 December.'),
  ),
  ...mirror(
    altered(
      DEC,
      '26',
      THAI,
      ['subject'],
      'Thailand says that fighting since 7 December has cost the lives of 26 Thai civilians.',
    ),
    altered(
      DEC,
      '31',
      CAMBODIAN,
      ['subject'],
      'Cambodia says that fighting since 7 December has cost the lives of 31 Cambodian soldiers.',
    ),
  ),
  ...mirror(
    traced(
      '2025-06-26',
      '5,332',
      IRAN,
      'The war with Israel left 5,332 people wounded, Iran’s health ministry says.',
    ),
    traced(
      '2025-06-26',
      '3,238',
      ISRAEL,
      'The war with Iran left 3,238 people wounded, Israel’s health ministry says.',
    ),
  ),
  ...mirror(
    traced(
      AUTUMN,
      '2,317',
      ARMENIA,
      'Azerbaijan admits 2,783 soldiers dead in Karabakh, Armenia 2,317.',
    ),
    traced(
      AUTUMN,
      '2,783',
      BAKU,
      'Armenia admits 2,317 soldiers dead in Karabakh, Azerbaijan 2,783.',
    ),
  ),
  ...mirror(
    traced(
      AUTUMN,
      '2,317',
      ARMENIA,
      'Armenia lost 2,317 soldiers in six weeks of war over Karabakh.',
    ),
    traced(
      AUTUMN,
      '2,783',
      BAKU,
      'Azerbaijan lost 2,783 soldiers in six weeks of war over Karabakh.',
    ),
  ),
  ...mirror(
    altered(
      AUTUMN,
      '2,317',
      ARMENIA,
      ['attribution'],
      'In Karabakh 2,317 Armenian soldiers died, Azerbaijan says.',
    ),
    altered(
      AUTUMN,
      '2,783',
      BAKU,
      ['attribution'],
      'In Karabakh 2,783 Azerbaijani soldiers died, Armenia says.',
    ),
  ),
  ...mirror(
    none(
      AUTUMN,
      '2,317',
      'outside',
      'Azerbaijan says that 2,317 of its own soldiers died in the Karabakh war.',
    ),
    none(
      AUTUMN,
      '2,783',
      'outside',
      'Armenia says that 2,783 of its own soldiers died in the Karabakh war.',
    ),
  ),
  ...mirror(
    traced(
      '2022-09-26',
      '62',
      KYRGYZ,
      'Tajikistan reports 41 dead in the border fighting, Kyrgyzstan 62.',
    ),
    traced(
      '2022-09-26',
      '41',
      TAJIK,
      'Kyrgyzstan reports 62 dead in the border fighting, Tajikistan 41.',
    ),
  ),
  ...mirror(
    traced(
      '2008-01-01',
      '649',
      ARGENTINA,
      'The Falklands war killed 255 British servicemen and 649 Argentine servicemen.',
    ),
    traced(
      '2008-01-01',
      '255',
      BRITAIN,
      'The Falklands war killed 649 Argentine servicemen and 255 British servicemen.',
    ),
  ),
  ...mirror(
    traced('2008-01-01', '649', ARGENTINA, 'Argentina lost 649 servicemen in the Falklands war.'),
    traced('2008-01-01', '255', BRITAIN, 'Britain lost 255 servicemen in the Falklands war.'),
  ),
  ...mirror(
    traced(
      '2024-12-11',
      '43,000',
      'zelensky-2024-12-08-ukrainian-forces-killed',
      'Ukraine lost 43,000 soldiers in the war, Zelensky says.',
    ),
    traced(
      '2024-12-11',
      '198,000',
      'zelensky-2024-12-08-russian-forces-killed',
      'Russia lost 198,000 soldiers in the war, Zelensky says.',
    ),
  ),
  ...mirror(
    traced(
      '2022-03-27',
      '1,351',
      'russia-mod-2022-03-25-russian-forces-killed',
      'Moscow concedes that 1,351 soldiers have died.',
    ),
    traced(
      '2022-03-27',
      '1,300',
      'zelensky-2022-03-12-ukrainian-forces-killed',
      'Kyiv concedes that 1,300 soldiers have died.',
    ),
  ),
];
