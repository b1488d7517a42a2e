import { run } from './run';

// `wxt prepare` writes the types of the entry points that tsconfig.json includes.
const steps = [
  ['wxt', 'prepare'],
  ['tsc', '-p', 'tsconfig.json'],
  ['tsc', '-p', 'tsconfig.pure.json'],
] as const;

for (const [command, ...args] of steps) {
  const { ok, stdout, stderr } = await run(command, args);
  if (ok) continue;
  process.stderr.write(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  process.exitCode = 1;
}
