/** The parts of a trace event that are read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly id?: string;
  readonly dur?: number;
  /** Processor time of the thread: other programs of the machine do not lengthen it. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** What the scripts at one address cost the main threads of pages, in milliseconds of processor time. */
export interface ScriptCost {
  /** Compiling and everything that ran inside a frame of the script. */
  readonly total: number;
  /** The longest stretch without a pause. */
  readonly longest: number;
  /** By the file that ran; promises that went on are counted where they went on. */
  readonly byFile: Readonly<Record<string, number>>;
  /** The longest stretch of each file: for a script that runs once a frame, that of the dearest frame. */
  readonly longestByFile: Readonly<Record<string, number>>;
}

/** One stretch without a pause, in milliseconds of processor time. */
export interface Task {
  readonly file: string;
  readonly spent: number;
  /** What of it the engine collected garbage. */
  readonly collecting: number;
}

/** The same with the longest stretch told apart. */
export interface TracedCost extends ScriptCost {
  /** Null where nothing ran. */
  readonly longestTask: Task | null;
}

const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
// Promises go on here; whose they are, the samples taken meanwhile tell.
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const COLLECTING = /^(?:MinorGC|MajorGC|V8\.GC\w+)$/;

/** What has to be traced. */
export const TRACED = [
  'devtools.timeline',
  'v8',
  'toplevel',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.compile',
];

/** Adds up what scripts whose address begins so cost the main threads of pages. */
export function scriptCost(events: readonly TraceEvent[], prefix: string): TracedCost {
  const main = mainThreads(events);
  const samples = ownSamples(events, prefix);
  const byFile: Record<string, number> = {};
  const longestByFile: Record<string, number> = {};
  let total = 0;
  let longest: { readonly event: TraceEvent; readonly file: string } | null = null;
  for (const [thread, own] of groupByThread(events, main)) {
    const sampled = samples.get(thread) ?? [];
    let end = 0;
    for (const event of own) {
      // What lies inside an event that was counted is counted with it.
      if (event.ts < end) continue;
      const file = fileOf(event, prefix, sampled);
      if (file === null) continue;
      const spent = processorTime(event);
      end = event.ts + (event.dur ?? 0);
      total += spent;
      if (longest === null || spent > processorTime(longest.event)) longest = { event, file };
      byFile[file] = (byFile[file] ?? 0) + spent;
      longestByFile[file] = Math.max(longestByFile[file] ?? 0, spent);
    }
  }
  const longestTask = longest && {
    file: longest.file,
    spent: processorTime(longest.event),
    collecting: collectingIn(longest.event, events),
  };
  return { total, longest: longestTask?.spent ?? 0, byFile, longestByFile, longestTask };
}

/** Milliseconds of the event in which the engine collected garbage. */
function collectingIn(task: TraceEvent, events: readonly TraceEvent[]): number {
  const inside = events
    .filter(
      (event) =>
        event.ph === 'X' &&
        COLLECTING.test(event.name) &&
        threadOf(event) === threadOf(task) &&
        event.ts >= task.ts &&
        event.ts < task.ts + (task.dur ?? 0),
    )
    .sort(byStart);
  let end = 0;
  let spent = 0;
  for (const event of inside) {
    // Its phases lie inside of each collection.
    if (event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    spent += processorTime(event);
  }
  return spent;
}

/** In their order, outer ones first. */
function byStart(one: TraceEvent, other: TraceEvent): number {
  return one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0);
}

/** Milliseconds. Where the machine's clock of processor time goes in steps, it can exceed the time that passed. */
function processorTime({ tdur, dur = 0 }: TraceEvent): number {
  return Math.min(tdur ?? dur, dur) / 1000;
}

interface Sample {
  readonly at: number;
  readonly file: string;
}

/** The file that ran in the event; null when it was none of the scripts. */
function fileOf(event: TraceEvent, prefix: string, sampled: readonly Sample[]): string | null {
  const url = event.args.data?.url ?? '';
  if (RUNS.has(event.name)) return url.startsWith(prefix) ? fileName(url) : null;
  const end = event.ts + (event.dur ?? 0);
  return sampled.find(({ at }) => at >= event.ts && at <= end)?.file ?? null;
}

function fileName(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

function mainThreads(events: readonly TraceEvent[]): ReadonlySet<string> {
  const named = events.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  return new Set(named.map(threadOf));
}

/** Runs and checkpoints of each thread in their order, outer ones first. */
function groupByThread(
  events: readonly TraceEvent[],
  threads: ReadonlySet<string>,
): ReadonlyMap<string, readonly TraceEvent[]> {
  const groups = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X' || !(RUNS.has(event.name) || event.name === CHECKPOINT)) continue;
    const thread = threadOf(event);
    if (!threads.has(thread)) continue;
    const group = groups.get(thread);
    if (group) group.push(event);
    else groups.set(thread, [event]);
  }
  for (const group of groups.values()) group.sort(byStart);
  return groups;
}

/** When, by thread, a sample of the profiler found a frame of the scripts on the stack. */
function ownSamples(events: readonly TraceEvent[], prefix: string): Map<string, Sample[]> {
  const started = new Map<string, { thread: string; at: number }>();
  for (const event of events) {
    if (event.name !== 'Profile') continue;
    const at = event.args.data?.startTime ?? event.ts;
    started.set(`${event.pid} ${event.id}`, { thread: threadOf(event), at });
  }
  const found = new Map<string, Sample[]>();
  for (const [key, { thread, at: start }] of started) {
    const chunks = events
      .filter(({ name, pid, id }) => name === 'ProfileChunk' && `${pid} ${id}` === key)
      .sort((a, b) => a.ts - b.ts);
    const files = new Map<number, string | null>();
    let at = start;
    for (const { args } of chunks) {
      for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
        const url = callFrame.url ?? '';
        const own = url.startsWith(prefix) ? fileName(url) : null;
        files.set(id, own ?? files.get(parent ?? -1) ?? null);
      }
      const deltas = args.data?.timeDeltas ?? [];
      for (const [index, id] of (args.data?.cpuProfile?.samples ?? []).entries()) {
        at += deltas[index] ?? 0;
        const file = files.get(id);
        if (!file) continue;
        const of = found.get(thread);
        if (of) of.push({ at, file });
        else found.set(thread, [{ at, file }]);
      }
    }
  }
  return found;
}
