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
