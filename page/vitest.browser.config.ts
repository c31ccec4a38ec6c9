import { defineConfig } from 'vitest/config';

/** Tests in a real browser against the real program; `.ci/browser` runs them. */
export default defineConfig({
  test: {
    include: ['src/test/web/browser/**/*.test.ts'],
    globalSetup: 'src/test/web/browser/service.ts',
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default'],
  },
});
