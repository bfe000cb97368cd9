import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/** Compares a text with a golden file; `UPDATE=1` rewrites the file, except in CI. */
export function expectGolden(actual: string, path: string): void {
  if (process.env['UPDATE'] && !process.env['CI']) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(existsSync(path), `${path} does not exist; run with UPDATE=1 to write it`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
