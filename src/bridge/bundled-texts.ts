/** The texts of files inside the extension; `url` gives their addresses. Throws when one cannot be read. */
export async function readBundled(
  url: (path: string) => string,
  paths: readonly string[],
): Promise<string[]> {
  return Promise.all(
    paths.map(async (path) => {
      const response = await fetch(url(path));
      if (!response.ok) throw new Error(`${path} could not be read`);
      return response.text();
    }),
  );
}

/**
 * Makes a value once and keeps it; a failure is not kept, so that the next call tries again. For what is
 * dear to make and may be lost whenever the background is killed.
 */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () => {
    kept ??= make().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
