import { altered, type NewsCase, none, traced } from './news-case';

const LEBANON = 'lebanon-moph-2026-05-01-lebanon-people-2026-killed';
const ZELENSKY = 'zelensky-2024-12-08-ukrainian-forces-killed';
const KATRINA = 'nhc-2011-09-14-katrina-dead-deaths-katrina-2005-08-29';
const MAY = '2026-05-02';
const DEC = '2024-12-11';

/** A total's number told of a day or a month, of another disaster, denied, imagined or asked for; and near words that state it. */
export const WRONG_FRAME_CASES: readonly NewsCase[] = [
  // Short times.
  none(
    MAY,
    '2,618',
    'untraced',
    'Lebanon’s health ministry reports that 2,618 people died on Thursday.',
  ),
  none(
    MAY,
    '2,618',
    'untraced',
    'Lebanon’s health ministry reports that 2,618 people were wounded or killed overnight.',
  ),
  traced(
    MAY,
    '2,618',
    LEBANON,
    'Lebanon’s health ministry reported on Thursday that 2,618 people had been killed since 2 March.',
  ),
  none(
    DEC,
    '43,000',
    'untraced',
    'By Zelensky’s words 43,000 Ukrainian soldiers were killed within a single day.',
  ),
  none(
    DEC,
    '43,000',
    'untraced',
    'In this war 43,000 Ukrainian soldiers were killed last month, Zelensky says.',
  ),
  traced(
    DEC,
    '43,000',
    ZELENSKY,
    'Zelensky said last week that 43,000 Ukrainian soldiers had been killed.',
  ),
  // Denied, made up, feared, asked.
  none(
    DEC,
    '43,000',
    'untraced',
    'Zelensky has refuted claims that 43,000 Ukrainian soldiers had been killed.',
  ),
  none(
    DEC,
    '43,000',
    'untraced',
    'A fake video has Zelensky say that 43,000 Ukrainian soldiers have been killed.',
  ),
  none(
    DEC,
    '43,000',
    'untraced',
    'Zelensky feared that 43,000 Ukrainian soldiers would be killed by spring.',
  ),
  none(
    DEC,
    '43,000',
    'untraced',
    'A reader asks whether 43,000 Ukrainian soldiers have been killed; Zelensky gave no answer.',
  ),
  traced(
    DEC,
    '43,000',
    ZELENSKY,
    'Zelensky fears for the front: 43,000 Ukrainian soldiers have been killed, he says.',
  ),
  // Other blows.
  none(
    MAY,
    '2,618',
    'not-covered',
    'A heatwave has killed 2,618 people, Lebanon’s health ministry reports.',
  ),
  none(
    '2011-10-01',
    '1,833',
    'untraced',
    'The National Hurricane Center counts 1,833 people who died in Hurricane Maria.',
  ),
  traced(
    '2011-10-01',
    '1,833',
    KATRINA,
    'The National Hurricane Center counts 1,833 people who died in Hurricane Katrina.',
  ),
  // Lost by the other side; lost by the group's own.
  none(
    '2008-01-01',
    '649',
    'untraced',
    'Argentina lost 255 servicemen in the Falklands war, Britain 649.',
  ),
  traced(
    '2008-01-01',
    '649',
    'argentina-government-2007-06-14-argentine-falklands-killed',
    'Argentina lost 649 servicemen in the Falklands war, Britain 255.',
  ),
  none(
    '2014-01-01',
    '155,081',
    'not-covered',
    'Iraq lost 155,081 combatants in the war with Iran.',
  ),
  traced(
    '2014-01-01',
    '155,081',
    'iran-basij-2013-10-31-iranian-combatants-killed',
    'Iran lost 155,081 combatants in the war with Iraq, the Basij says.',
  ),
  // A week of the war is no war of its own.
  traced(
    '2022-03-03',
    '498',
    'russia-mod-2022-03-02-russian-forces-killed',
    'In the first week of the war 498 of its soldiers were killed, Russia says.',
  ),
  none(
    MAY,
    '2,618',
    'untraced',
    'Lebanon’s health ministry reports that 2,618 people died in the civil war.',
  ),
  // What all of them were, and the other half of a divided land.
  altered(
    MAY,
    '2,618',
    LEBANON,
    ['subject'],
    'Lebanon’s health ministry reports that 2,618 people, all of them children, have been killed since 2 March.',
  ),
  altered(
    '2025-09-03',
    '2,000',
    'nis-2025-09-02-north-korean-troops-killed',
    ['subject'],
    'About 2,000 South Korean soldiers were killed near Kursk, according to South Korea’s spy agency.',
  ),
  altered(
    '2026-02-11',
    '5,915',
    'binuh-2026-02-02-haiti-killed-killed-year-2025',
    ['subject'],
    'BINUH counts at least 5,915 gang members killed in Haiti in 2025.',
  ),
];
