import { defineConfig } from 'vitest/config';

// `unit` needs nothing but Node; `e2e` drives the built extension in real browsers; `fuzz` throws fifty
// thousand inputs at each part of the core (`npm run fuzz`).
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
          // Ends what hangs; a machine with other work must not fail a property test.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'fuzz',
          include: ['tests/fuzz/**/*.test.ts'],
          testTimeout: 3_600_000,
          disableConsoleIntercept: true,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Nothing is tried twice: what succeeds at the second try only is a fault, of ours or of the test.
          retry: 0,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
