/**
 * An expression that calls the function of this source with the arguments and gives its result as JSON text. Functions
 * cross to another process as their source; `__name` is what the TypeScript runner puts around inner ones.
 */
export function callExpression(source: string, args: readonly unknown[]): string {
  const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(async () => { const __name = (f) => f; return JSON.stringify(await (${source})(${given})); })()`;
}

/** The result of such an expression; undefined stays undefined. */
export function resultOf<Result>(json: unknown): Result {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as Result;
}
