import type { Pack } from './record';

/**
 * The compiled pack inside the extension: everything but the series, and the series by themselves, so
 * that each file stays small and quick to parse. Paths from the extension's root.
 */
export const COMPILED_FILES = { pack: 'claims/pack.json', series: 'claims/series.json' } as const;

/** The texts of the compiled files, by path. The same pack gives the same bytes. */
export function writeCompiled(pack: Pack): ReadonlyMap<string, string> {
  const { series, ...rest } = pack;
  return new Map([
    [COMPILED_FILES.pack, JSON.stringify(rest)],
    [COMPILED_FILES.series, JSON.stringify(series)],
  ]);
}

/** The pack from the texts of its compiled files, which the build has checked. Throws a SyntaxError for text that is no JSON. */
export function readCompiled(packText: string, seriesText: string): Pack {
  const rest = JSON.parse(packText) as Omit<Pack, 'series'>;
  return { ...rest, series: JSON.parse(seriesText) as Pack['series'] };
}
