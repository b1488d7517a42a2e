/** What the card can do beside being read. */
export interface PopoverActions {
  onClose(): void;
  onStep(by: 1 | -1): void;
  /** Opens the explorer at a place (`claim=ID`, `subject=ID`). */
  onExplore(place: string): void;
  /** Puts the text on the clipboard; false when the browser refuses. */
  copy(text: string): Promise<boolean>;
}
