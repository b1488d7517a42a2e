import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutInnerHtml } from '../../../modules/preact-without-inner-html';

const preact = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');

test('the Preact that is installed can be freed of innerHTML', () => {
  expect(preact).toContain('.innerHTML');
  const bare = withoutInnerHtml(preact);
  expect(bare).not.toContain('innerHTML');
  expect(preact.length - bare.length).toBeLessThan(200);
});

test.each(['export const a = 1', 'a.innerHTML = b'])(
  'a Preact that reads otherwise stops the build: %s',
  (code) => {
    expect(() => withoutInnerHtml(code)).toThrow('modules/preact-without-inner-html.ts');
  },
);
