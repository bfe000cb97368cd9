import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium, findFirefox } from './find-browser.ts';

const chromium = {
  browserName: 'chromium' as const,
  launchOptions: { executablePath: findChromium(), args: chromiumFlags },
};

const firefox = {
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: findFirefox(),
    // Without it, tests from a disk pass that would fail for readers.
    firefoxUserPrefs: { 'security.fileuri.strict_origin_policy': true },
  },
};

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  use: { actionTimeout: 20_000, navigationTimeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../.work/tests/playwright.json' }]],
  projects: [
    { name: 'chromium', testMatch: '*.spec.ts', use: chromium },
    { name: 'firefox', testMatch: ['walk.spec.ts', 'every-page.spec.ts'], use: firefox },
    {
      name: 'chromium without scripts',
      testMatch: 'walk.spec.ts',
      use: { ...chromium, javaScriptEnabled: false },
    },
    { name: 'firefox without scripts', testMatch: 'walk.spec.ts', use: firefox },
  ],
});
