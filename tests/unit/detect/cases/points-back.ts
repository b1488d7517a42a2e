import { read } from './case';

/** A verb of harm whose "them" stands for a number said before. */
export const POINTS_BACK = [
  read('Thieves stopped a coach, ordered 12 nuns off and killed them.', '12 | 12 | killed'),
  read('Smugglers kidnapped seven bakers and shot them dead.', 'seven | 7 | killed'),
  read('Smugglers kidnapped seven bakers and later released them.', 'seven | 7 | captured'),
  read('Five bakers were lured to a barn, where thieves killed them.', 'Five | 5 | killed'),
  read('Thirty nuns knelt down as raiders killed them.', 'Thirty | 30 | killed'),
  read('Two porters were run over by a lorry that killed them both.', 'Two | 2 | killed'),
  read('A crane toppled onto two porters, wounding them.', 'two | 2 | wounded'),
  read('Raiders took six porters from the mill and beheaded them.', 'six | 6 | killed'),
  read('Six raiders stopped the porters and killed them.', '! Six'),
  read('Six raiders beset two porters and tried to kill them.', '! Six', '! two'),
  read('Thieves robbed four porters without killing them.', '! four'),
  read('Thieves held six porters and threatened to kill them.', '! six'),
  read('Two guides told the climbers that a slide might kill them.', '! Two'),
  read('Guards freed six porters and fell on the thieves, killing them.', '! six'),
  // "they", "both", "all"
  read('Two porters were driving home when they were shot.', 'Two | 2 | wounded'),
  read(
    'Two porters, ages 31 and 40, stood at the weir when both were hurt.',
    'Two | 2 | wounded',
    '! 31',
    '! 40',
  ),
  read('Four pilgrims slept in the barn and all died.', 'Four | 4 | killed'),
  read('Four pilgrims slept in the barn and all survived.', '! Four'),
  read('Two lawyers for the porters said they were wounded.', '! Two'),
  read('Two thieves stormed the mill before they were killed.', 'Two | 2 | killed'),
  read('Two porters were killed when they were stoned.', 'Two | 2 | killed'),
  read('Three porters broke their legs in the pit.', 'Three | 3 | wounded'),
  read('Three porters broke their promise.', '! Three'),
  read('Two porters died and six became injured.', 'Two | 2 | killed', 'six | 6 | wounded'),
  read('Twelve porters fell victim to the mine.', 'Twelve | 12 | killed'),
  read('Twelve banks fell victim to the swindle.', '! Twelve'),
  // ships and what goes down with them
  read('The yacht sank with a loss of 1,320 men.', '1,320 | 1320 | killed'),
  read('The bank closed the year with a loss of 40 jobs.', '! 40'),
  read('The yacht sank, taking over 60 crew with her.', 'over 60 | 60 | killed | over'),
  read('The yacht blew up, taking the crew of 48 with her.', '48 | 48 | killed'),
  read('The widow moved to Elst, taking two nuns with her.', 'two | 2 | captured'),
  read('The whole complement of 90 hands was lost.', '90 | 90 | killed'),
  read('All 41 hands were lost.', '41 | 41 | killed'),
  read("There were no survivors of the yacht's crew of 68.", '68 | 68 | killed'),
  read(
    'Two porters drowned and one was crushed by a barge.',
    'Two | 2 | killed',
    'one | 1 | killed',
  ),
  // a slip in the grouping
  read('About 35, 000 weavers were killed.', 'About 35, 000 | 35000 | killed | about'),
  read('In 2011, 300 weavers were killed.', '! 2011', '300 | 300 | killed'),
  // by the knife
  read('Raiders slit the throats of 17 nuns.', '17 | 17 | killed'),
  read('Twelve nuns had their throats cut.', 'Twelve | 12 | killed'),
  read('Doctors treated the sore throats of 17 nuns.', '! 17'),
  read('Rebels massacre 30 weavers in Elst.', '30 | 30 | killed'),
  read('Twelve weavers caught up in the massacre died.', 'Twelve | 12 | killed'),
  read('Twelve weavers were mutilated and killed near Elst.', 'Twelve | 12 | killed'),
  read('Raiders trample to death 12 weavers.', '12 | 12 | killed'),
  // taken before they died
  read(
    'In a bungled rescue by the coastguard, nine of the hostages and five raiders were killed.',
    'nine | 9 | killed',
    'five | 5 | killed',
  ),
  read('In a bold rescue nine of the hostages were freed.', '! nine'),
  // a bare number with one of those it counts
  read('A porter died while three including a nun were hurt in the fire.', 'three | 3 | wounded'),
];
