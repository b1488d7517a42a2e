import { run } from './run';

// Firefox's step also writes the sources archive that its store asks for; wxt.config.ts names its files.
for (const browser of ['chrome', 'firefox']) {
  const { ok } = await run('wxt', ['zip', '--browser', browser], { show: true });
  if (!ok) {
    process.exitCode = 1;
    break;
  }
}
