import { run } from './run';

// Both browsers, one after the other: wxt writes shared files in .wxt/ during a build.
for (const browser of ['chrome', 'firefox']) {
  const { ok } = await run('wxt', ['build', '--browser', browser], { show: true });
  if (!ok) {
    process.exitCode = 1;
    break;
  }
}
