/**
 * `npm test`: format, types, unit, build, site and browser, each in a process of its own. All run
 * even when one fails; the last line counts over all of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installBrowsers } from './browser/find-browser.ts';

const root = resolve(import.meta.dirname, '..');
const results = join(root, '.work/tests');

interface Count {
  passed: number;
  failed: number;
}

function run(title: string, args: string[]): boolean {
  console.log(`\n${title}`);
  const [tool = '', ...rest] = args;
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC' },
  });
  return status === 0;
}

function countOne(passed: boolean): Count {
  return { passed: Number(passed), failed: Number(!passed) };
}

/** A run that fails without a failed test, or writes no result, counts as one failure. */
function countRun(passed: boolean, file: string, read: (data: never) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(join(results, file), 'utf8')) as never);
    return passed || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Not `astro check`: where its checker cannot be loaded, that says so and succeeds. */
function runTypes(): boolean {
  const hasTypes = run('Types', ['astro/bin/astro.mjs', 'sync']);
  const checker = '@astrojs/check/bin/astro-check.js';
  return hasTypes && run('', [checker, '--minimumFailingSeverity', 'hint']);
}

function runVitest(): Count {
  const json = join(results, 'vitest.json');
  const args = ['--config', 'tests/vitest.config.ts', '--reporter=dot', '--reporter=json'];
  const passed = run('Unit, build and site tests', [
    'vitest/vitest.mjs',
    'run',
    ...args,
    `--outputFile=${json}`,
  ]);
  return countRun(
    passed,
    'vitest.json',
    (data: { numPassedTests: number; numFailedTests: number }) => ({
      passed: data.numPassedTests,
      failed: data.numFailedTests,
    }),
  );
}

function runBrowsers(): Count {
  installBrowsers();
  const passed = run('Browser tests', [
    '@playwright/test/cli.js',
    'test',
    '--config',
    'tests/browser/playwright.config.ts',
  ]);
  return countRun(
    passed,
    'playwright.json',
    ({
      stats,
    }: {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
    }),
  );
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const counts = [
  countOne(run('Format', ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'])),
  countOne(runTypes()),
  runVitest(),
  runBrowsers(),
];
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${counts.reduce((sum, count) => sum + count.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
