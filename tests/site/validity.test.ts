import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { pages } from './site-pages.ts';

it('is valid HTML on every page', async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ extends: ['html-validate:standard'] }),
  );
  const reports = await Promise.all(
    pages.map(async ({ file, path }) => validator.validateString(readFileSync(path, 'utf8'), file)),
  );
  const messages = reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages: found }) =>
      found.map(({ line, ruleId, message }) => `${filePath ?? ''}:${line} ${ruleId}: ${message}`),
    ),
  );
  expect(messages).toEqual([]);
}, 60_000);
