import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/test/web/unit/**/*.test.ts'], environment: 'node', reporters: ['default'] },
});
