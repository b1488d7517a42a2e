/** All the people of a place, a ship or a unit, whose number may follow: "a population of 90,000". */
export const WHOLE_BODIES =
  /^(?:populations?|garrison|company|battalion|regiment|brigade|division|platoon|force|contingent|workforce|membership|congregation|community|complement|expedition)$/;
