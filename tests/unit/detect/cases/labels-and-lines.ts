import { read } from './case';

/** Headlines without a verb, lines whose label stands before a colon, and labels that name the cause. */
export const LINE_CASES = [
  // the place between a toll and its number
  read(
    'Ministry states death toll in Elst more than 2,300',
    'more than 2,300 | 2300 | killed | over',
  ),
  read(
    'Death toll from landslide in Elst at least 60: rescuers',
    'at least 60 | 60 | killed | at-least',
  ),
  read(
    'Death toll after blast in Elst barracks as high as 40, doctors say',
    'as high as 40 | 40 | killed | up-to',
  ),
  read('Death toll of Elst floods some 300', 'some 300 | 300 | killed | about'),
  read(
    'Casualties in Elst more than 300, minister says',
    'more than 300 | 300 | casualties | over',
  ),
  read('Number of dead in Elst at least 60', 'at least 60 | 60 | killed | at-least'),
  read('Ferry death toll at least 340, the Mirror says', 'at least 340 | 340 | killed | at-least'),
  // each end of a span with its own source
  read(
    'Predicted extra cancer deaths: from 400 (council) to 9,300 (Oxfam)',
    '400 | 400 | killed',
    '9,300 | 9300 | killed',
  ),
  read('Predicted deaths: from 4,000 to 9,000', '4,000 to 9,000 | 4000-9000 | killed | range'),
  // a clause about the victims
  read('Others who died during the blast: 2', '2 | 2 | killed'),
  read('Women who died in custody: 4', '4 | 4 | killed'),
  read('Those who were killed in the blast: 2', '2 | 2 | killed'),
  read('Guards who had been hurt in the fire: 40', '40 | 40 | wounded'),
  // how they died
  read('The number who died of burns and injuries reached 253.', '253 | 253 | killed'),
  read('The number of pilgrims who died from their injuries stood at 40.', '40 | 40 | killed'),
  read('Deaths from injuries rose to 40.', '40 | 40 | killed'),
  read('The number of dead and injuries reached 40.', '40 | 40 | casualties'),
  read('The number of injuries reached 40.', '40 | 40 | wounded'),
];

/** Such lines and headlines where the number counts something else. */
export const LINE_NEGATIVES = [
  read('The loss of life in about 40 villages was great.', '! about 40'),
  read('The death toll in the camp over 60 years was small.', '! over 60'),
  read('The death toll in a valley some 40 miles from Elst is not known.', '! some 40'),
  read('The death toll in Elst up to 30 November was small.', '! up to 30'),
  read('The death toll of the war about 40 years ago is not known.', '! about 40'),
  read('The number of dead in some 300 camps is not known.', '! some 300'),
  read('The toll of the war on more than 300 pupils has been heavy.', '! more than 300'),
  read('The deaths in the mill more than 300 years ago', '! more than 300'),
  read('Those who killed in the name of the king: 40', '! 40'),
  read('Guards had been killed in the fire: 40 tons of hay burnt.', '! 40'),
];
