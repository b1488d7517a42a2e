/**
 * Asks the registry what it knows against the packages that the lock names, those for developing included. Ends with
 * status 1 where it knows something, and with 2 where it did not answer: then nothing is known.
 */
import { judgeAudit } from './audit/judge-audit';
import { run } from './run';

const { stdout } = await run('npm', ['audit', '--json']);
const { end, lines } = judgeAudit(stdout);
if (end === 'clean') process.stdout.write('The registry knows nothing against any package.\n');
else {
  const title = end === 'found' ? 'Known of packages:' : 'The registry did not answer:';
  process.stderr.write(`${[title, ...lines].join('\n  ')}\n`);
  process.exitCode = end === 'found' ? 1 : 2;
}
