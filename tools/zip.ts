import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, run } from './run';
import { sameBytes } from './zip/same-bytes';

const USAGE = `npm run zip -- [--twice]
Builds the packages for both stores and the sources archive. With --twice it builds them again, in another
time zone, and fails unless every archive has the same bytes.`;

const OUTPUT = join(ROOT, '.output');

/** The digest of every archive, by name, after all were built anew and packed without a trace of when. */
async function zipAll(env: Readonly<Record<string, string>>): Promise<Map<string, string> | null> {
  // Firefox's step also writes the sources archive that its store asks for; wxt.config.ts names its files.
  for (const browser of ['chrome', 'firefox']) {
    const { ok } = await run('wxt', ['zip', '--browser', browser], { show: true, env });
    if (!ok) return null;
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const digests = new Map<string, string>();
  for (const name of readdirSync(OUTPUT)
    .filter((one) => one.endsWith('.zip'))
    .sort()) {
    if (!name.includes(`-${version}-`)) continue;
    const path = join(OUTPUT, name);
    const bytes = sameBytes(readFileSync(path));
    writeFileSync(path, bytes);
    digests.set(basename(path), createHash('sha256').update(bytes).digest('hex'));
  }
  return digests;
}

async function zip(): Promise<boolean> {
  const { values } = parseArgs({
    options: { twice: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return true;
  }
  const first = await zipAll({});
  if (first === null) return false;
  for (const [name, digest] of first) process.stdout.write(`${digest}  ${name}\n`);
  if (!values.twice) return true;
  const second = await zipAll({ TZ: 'Pacific/Auckland' });
  if (second === null) return false;
  const differing = [...first].filter(([name, digest]) => second.get(name) !== digest);
  for (const [name] of differing) process.stderr.write(`${name}: two builds differ\n`);
  if (differing.length === 0) process.stdout.write('Two builds, the same bytes.\n');
  return differing.length === 0;
}

if (!(await zip())) process.exitCode = 1;
