import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('README.md', () => {
  it.each(['nginx.conf', 'Caddyfile'])('quotes tests/hosts/%s as it is', (file) => {
    expect(readme).toContain(readFileSync(join(root, 'tests/hosts', file), 'utf8'));
  });

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/(?:^|`|&& )npm (?:run )?([a-z]+)/gm)].map(
      (match) => match[1]!,
    );
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });

  it('has the test command of .ci/run', () => {
    const command = readFileSync(join(root, '.ci/run'), 'utf8').trim().split('\n').at(-1)!;
    expect(readme).toContain(command);
  });
});
