/** Evidence in log odds, added up sign by sign; read again for the trace alone. */
export class Balance<Name extends string> {
  worth = 0;
  readonly #names: Name[] = [];
  readonly #strengths: number[] = [];

  constructor(private readonly weights: Readonly<Record<Name, number>>) {}

  add(name: Name, there: boolean | number): void {
    const strength = Number(there);
    if (strength === 0) return;
    this.worth += this.weights[name] * strength;
    this.#names.push(name);
    this.#strengths.push(strength);
  }

  /** The signs that are there, strongest first, with `+` for and `-` against. */
  say(): readonly string[] {
    const size = (at: number) =>
      Math.abs(this.weights[this.#names[at] as Name] * (this.#strengths[at] as number));
    return [...this.#names.keys()]
      .sort((one, other) => size(other) - size(one))
      .map((at) => this.#names[at] as Name)
      .map((name) => `${this.weights[name] > 0 ? '+' : '-'}${name}`);
  }
}

/** Evidence in log odds, and a way to say the signs that are there, strongest first, with `+` for and `-` against. */
export type Evidence = Pick<Balance<string>, 'worth' | 'say'>;
