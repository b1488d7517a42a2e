/** What the registry knows of the packages that the lock names. */
export interface Audit {
  /** `silent`: the registry did not answer, and nothing is known. */
  readonly end: 'clean' | 'found' | 'silent';
  /** A line for each package of which something is known, or what was heard instead of an answer. */
  readonly lines: readonly string[];
}

interface Report {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly range: string }>
  >;
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

/** Reads the answer of `npm audit --json`. Without a list of vulnerabilities, empty or not, it is no answer. */
export function judgeAudit(stdout: string): Audit {
  const report = read(stdout);
  const { vulnerabilities, message, error } = report ?? {};
  if (vulnerabilities === undefined) {
    return { end: 'silent', lines: [message ?? error?.summary ?? 'it said nothing'] };
  }
  const lines = Object.entries(vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range}: ${severity}`,
  );
  return { end: lines.length === 0 ? 'clean' : 'found', lines };
}

function read(stdout: string): Report | null {
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}
