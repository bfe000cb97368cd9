import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listSiteFiles } from '../../../src/integrations/html.ts';
import { writeSearchScript } from '../../../src/integrations/search-script.ts';

it('writes one classic script that a disk and a strict policy let run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  await writeSearchScript(folder);
  const script = readFileSync(join(folder, 'search.js'), 'utf8');
  expect(listSiteFiles(folder)).toEqual(['search.js']);
  // A module would not parse as the body of a function.
  expect(() => new Function(script)).not.toThrow();
  expect(script).not.toMatch(/\bimport\(|\beval\(|innerHTML|sourceMappingURL|node_modules/);
  rmSync(folder, { recursive: true });
});
