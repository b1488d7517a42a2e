import { expect, it } from 'vitest';
import { passageLink } from '../../src/view/exports/passage-link';
import { readReport } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';

describeInBrowsers('the link to a sentence', (stage) => {
  it('lands on the passage', async () => {
    const page = await stage().driver.openPage(stage().url('long.html'));
    const report = await readReport(page);
    const findings = report?.findings ?? [];
    expect(findings.map(({ text }) => text.toLowerCase())).toEqual(['over 6,000', 'about 600']);
    await page.close();
    for (const [i, id] of ['#lead', '#short'].entries()) {
      const finding = findings[i];
      if (!report || !finding) throw new Error('nothing was found');
      const landed = await stage().driver.openPage(passageLink(report.url, finding));
      const place = () =>
        landed.evaluate((id: string) => {
          const box = document.querySelector(id)?.getBoundingClientRect();
          return box && box.top >= 0 && box.bottom <= innerHeight ? 'in view' : scrollY;
        }, id);
      await expect.poll(place, { timeout: 10_000 }).toBe('in view');
      await landed.close();
    }
  });
});
