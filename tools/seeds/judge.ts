/** A figure as both the report of `check` and the page's own report tell it. */
export interface SeenFigure {
  readonly text: string;
  readonly measure: string;
  readonly bound: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly derived: boolean;
  readonly status: string;
  readonly claim: string | null;
  readonly revisedBy: string | null;
  readonly competing: number;
  readonly relays: readonly string[];
}

/** A document as it was read. */
export interface SeenDocument {
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly figures: readonly SeenFigure[];
}

type Property = Exclude<keyof SeenFigure, 'text' | 'relays' | 'competing'>;

/** What every figure whose text contains `text` must be. */
export interface FigureExpectation {
  readonly text: string;
  /** How many there are at least (1 when absent) and at most. */
  readonly least?: number;
  readonly most?: number;
  /** Allowed values of each property; `relay` is one of the named relays. */
  readonly is: {
    readonly [key in Property | 'relay' | 'derivedOrDeployed']?: readonly (
      | string
      | number
      | boolean
      | null
    )[];
  };
  /** Other agencies' estimates that are shown, at least. */
  readonly competing?: number;
  /** What its popover must say; "a|b" is either. */
  readonly popover?: readonly string[];
}

/** What a document must be read as. */
export interface DocumentExpectation {
  readonly published?: string;
  readonly publishedFrom?: string;
  /** Texts that stand in no figure. */
  readonly nothing?: readonly string[];
  readonly figures: readonly FigureExpectation[];
}

/** The departures from what was expected, a sentence each. */
export function judgeDocument(seen: SeenDocument, expected: DocumentExpectation): string[] {
  const faults = expected.figures.flatMap((expectation) => judgeFigures(seen, expectation));
  for (const key of ['published', 'publishedFrom'] as const) {
    const wanted = expected[key];
    if (wanted !== undefined && seen[key] !== wanted) {
      faults.push(`${key} is ${seen[key]}, expected ${wanted}`);
    }
  }
  for (const text of expected.nothing ?? []) {
    if (seen.figures.some((figure) => figure.text.includes(text))) {
      faults.push(`"${text}" was read as part of a figure`);
    }
  }
  return faults;
}

function judgeFigures(seen: SeenDocument, expected: FigureExpectation): string[] {
  const { text, least = 1, most = Number.POSITIVE_INFINITY } = expected;
  const figures = seen.figures.filter((figure) => matchesText(figure.text, text));
  if (figures.length < least || figures.length > most) {
    return [`"${text}": ${figures.length} figures, expected ${least} to ${most}`];
  }
  return figures.flatMap((figure) => judgeFigure(figure, expected));
}

/** Whether the words stand in the text: "1,000" stands in "about 1,000" but not in "11,000" or "1,000,000". */
export function matchesText(text: string, wanted: string): boolean {
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\d,.])${escaped}(?![\\d]|[,.]\\d)`, 'i').test(text);
}

function judgeFigure(figure: SeenFigure, expected: FigureExpectation): string[] {
  const faults: string[] = [];
  for (const [name, allowed] of Object.entries(expected.is)) {
    if (name === 'relay') {
      const known = figure.relays.some((relay) =>
        allowed.some((one) => relay.includes(String(one))),
      );
      if (!known)
        faults.push(`relays are [${figure.relays.join('; ')}], expected ${allowed.join(' or ')}`);
      continue;
    }
    const value =
      name === 'derivedOrDeployed'
        ? figure.derived || figure.measure === 'deployed'
        : figure[name as Property];
    if (!allowed.includes(value)) {
      faults.push(`${name} is ${value}, expected ${allowed.join(' or ')}`);
    }
  }
  if (figure.competing < (expected.competing ?? 0)) {
    faults.push(`${figure.competing} competing estimates, expected ${expected.competing}`);
  }
  return faults.map((fault) => `"${figure.text}": ${fault}`);
}

/** What a popover's text lacks of what its figure's expectation wants said. */
export function judgePopover(text: string, expected: FigureExpectation): string[] {
  return (expected.popover ?? [])
    .filter((wanted) => !wanted.split('|').some((one) => text.includes(one)))
    .map((wanted) => `the popover does not say "${wanted}"`);
}
