import type { ScriptCost } from './trace-cost';

/** A table of the profiler: rows, and the place of each column in them. */
interface Table {
  readonly schema: Readonly<Record<string, number>>;
  readonly data: readonly (readonly (number | null)[])[];
}

/** The parts of one thread of a profile that are read here. */
export interface GeckoThread {
  readonly name: string;
  readonly processType?: string;
  readonly samples: Table;
  readonly stackTable: Table;
  readonly frameTable: Table;
  readonly stringTable: readonly string[];
}

/** The parts of a profile that are read here: of one process, with those of its children. */
export interface GeckoProfile {
  readonly meta?: { readonly sampleUnits?: { readonly threadCPUDelta?: string } };
  readonly threads?: readonly GeckoThread[];
  readonly processes?: readonly GeckoProfile[];
}

/** Milliseconds in one of the profiler's units. */
const UNITS: Readonly<Record<string, number>> = { ns: 1e-6, µs: 1e-3, us: 1e-3 };

/**
 * Adds up what scripts whose address begins so cost the main threads of the profiled processes: the thread's
 * processor time between two samples is the script's where the later one found a frame of it. `longest`: the
 * longest run of such samples; pauses shorter than the sampling are not seen in it.
 */
export function geckoCost(profile: GeckoProfile, prefix: string): ScriptCost {
  const byFile: Record<string, number> = {};
  const longestByFile: Record<string, number> = {};
  let total = 0;
  let longest = 0;
  for (const { thread, unit } of mainThreads(profile)) {
    let run = 0;
    const files = filesOf(thread, prefix);
    const { stack = 0, threadCPUDelta } = thread.samples.schema;
    for (const sample of thread.samples.data) {
      const file = files(sample[stack] ?? null);
      const spent = threadCPUDelta === undefined ? 0 : (sample[threadCPUDelta] ?? 0) * unit;
      run = file === null ? 0 : run + spent;
      longest = Math.max(longest, run);
      if (file === null) continue;
      total += spent;
      byFile[file] = (byFile[file] ?? 0) + spent;
      longestByFile[file] = Math.max(longestByFile[file] ?? 0, run);
    }
  }
  return { total, longest, byFile, longestByFile };
}

function mainThreads(profile: GeckoProfile): { thread: GeckoThread; unit: number }[] {
  const unit = UNITS[profile.meta?.sampleUnits?.threadCPUDelta ?? ''] ?? Number.NaN;
  const own = (profile.threads ?? [])
    .filter(({ name }) => name === 'GeckoMain')
    .map((thread) => ({ thread, unit }));
  return [...own, ...(profile.processes ?? []).flatMap(mainThreads)];
}

/** What stands behind the name of a file where the browser's own scripts ran for it: its extension interface. */
export const INTERFACE = ', interface';
const OWN_SCRIPTS = /(?:resource|chrome):\/\//;

/** The innermost file of the scripts on a stack; null where none is. */
function filesOf(thread: GeckoThread, prefix: string): (stack: number | null) => string | null {
  const { prefix: outer = 0, frame = 1 } = thread.stackTable.schema;
  const { location = 0 } = thread.frameTable.schema;
  const known = new Map<number, string | null>();
  const fileOf = (stack: number | null): string | null => {
    if (stack === null) return null;
    const before = known.get(stack);
    if (before !== undefined) return before;
    const row = thread.stackTable.data[stack];
    const at = thread.frameTable.data[row?.[frame] ?? -1]?.[location] ?? -1;
    const place = thread.stringTable[at] ?? '';
    let file = fileIn(place, prefix);
    if (file === null) {
      file = fileOf(row?.[outer] ?? null);
      if (file && !file.endsWith(INTERFACE) && OWN_SCRIPTS.test(place)) file += INTERFACE;
    }
    known.set(stack, file);
    return file;
  };
  return fileOf;
}

/** "name (moz-extension://…/reader.js:1:20)[5]" is reader.js, and so is what stands outside of functions: "moz-extension://…/reader.js[5]". */
function fileIn(location: string, prefix: string): string | null {
  const from = location.indexOf(prefix);
  if (from < 0) return null;
  return /^[^:)?[]*/.exec(location.slice(from + prefix.length))?.[0] ?? null;
}
