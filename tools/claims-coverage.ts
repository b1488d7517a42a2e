import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coveragePage } from './coverage/coverage-page';
import { loadPack } from './load-pack';
import { ROOT } from './run';

// Writes docs/coverage.md from the bundled record; with --check it only says whether the page is current.

const PAGE = join(ROOT, 'docs/coverage.md');

function main(args: readonly string[]): number {
  if (args.some((arg) => arg !== '--check')) {
    console.error('usage: npm run claims:coverage [-- --check]');
    return 2;
  }
  const page = coveragePage(loadPack());
  if (existsSync(PAGE) && readFileSync(PAGE, 'utf8') === page) {
    console.log('docs/coverage.md is current');
    return 0;
  }
  if (args.includes('--check')) {
    console.error('docs/coverage.md:1: not what the record holds: run npm run claims:coverage');
    return 1;
  }
  writeFileSync(PAGE, page);
  console.log('docs/coverage.md is written');
  return 0;
}

process.exitCode = main(process.argv.slice(2));
