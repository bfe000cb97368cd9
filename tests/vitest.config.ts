import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['unit/**/*.test.ts', 'architecture.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'build', include: ['build/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['site/**/*.test.ts'],
          globalSetup: ['site/build-site.ts'],
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
