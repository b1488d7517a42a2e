import type { Item } from '../sentence-view';

/** "victims of direct killings", "victims of the massacre". */
export function ofKilling(items: readonly Item[], from: number): boolean {
  if (items[from]?.lower !== 'of') return false;
  return items
    .slice(from + 1, from + 4)
    .some(
      ({ lower, trigger }) =>
        (trigger?.role === 'count' && trigger.measure === 'killed') ||
        /^(?:massacres?|genocide|holocaust|executions?|slaughter)$/.test(lower),
    );
}

/** "identified 6,100 victims of the air raids", "counted 41 victims of the gas attack": those whom a blow killed. */
export function ofRaid(items: readonly Item[], from: number): boolean {
  return items
    .slice(from + 1, from + 5)
    .some(({ lower }) =>
      /^(?:chemical|gas|sarin|raids?|bombings?|bombardments?|famines?|sieges?|floods?|(?:earth)?quakes?|tsunamis?|landslides?|mudslides?|crash|shipwrecks?|fires?|storms?|hurricanes?|typhoons?|cyclones?)$/.test(
        lower,
      ),
    );
}

/** Whether the number is of victims who were found dead: "41 identified victims", "300 victims were documented". */
export function wasFound(items: readonly Item[], at: number): boolean {
  const noun = items.findIndex((item, k) => k > at && k < at + 5 && item.lower === 'victims');
  let verb = noun + 1;
  while (/^(?:were|are|have|had|been)$/.test(items[verb]?.lower ?? '')) verb++;
  if (
    noun > 0 &&
    /^(?:documented|recorded|registered|confirmed|counted|identified|buried|named)$/.test(
      items[verb]?.lower ?? '',
    )
  )
    return true;
  const ways = [
    ...items.slice(Math.max(0, at - 3), at),
    ...items.slice(at + 1, Math.max(at, noun)),
  ];
  return ways.some(({ lower }) => FOUND_DEAD.test(lower));
}

/** "newly identified victims": what was found out about them stands before the noun. */
export function skipFound(items: readonly Item[], from: number): number {
  let at = from;
  while (/^(?:newly|recently|identified|unidentified|recovered)$/.test(items[at]?.lower ?? ''))
    at++;
  return at;
}

/** "buried 41 victims", "counted 41 victims", "a mass funeral for 282 newly identified victims". */
const FOUND_DEAD =
  /^(?:identified|buried|identifying|burying|unearthed|counted|counting|funerals?|burials?)$/;
