import { addViteConfig, defineWxtModule } from 'wxt/modules';

const PREACT = /[\\/]preact[\\/]dist[\\/]preact\.mjs$/;

/**
 * Preact's code without its way to set markup from text, which nothing here uses: the promise of no
 * `innerHTML` then holds for the built files, and the stores' linters find none. Throws when Preact no
 * longer reads as expected, so that an update is looked at.
 */
export function withoutInnerHtml(code: string): string {
  const bare = code
    .replace(/(\w+)\.innerHTML=(\w+)\.__html/g, '0')
    .replace(/==(\w+)\.innerHTML/g, '==null');
  if (bare === code || bare.includes('.innerHTML')) {
    throw new Error(
      'Preact sets markup in another way than it did: mend modules/preact-without-inner-html.ts',
    );
  }
  return bare;
}

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'preact-without-inner-html',
        transform(code: string, id: string) {
          return PREACT.test(id.split('?')[0] ?? id)
            ? { code: withoutInnerHtml(code), map: null }
            : null;
        },
      },
    ],
  }));
});
