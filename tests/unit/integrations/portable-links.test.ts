import { expect, it } from 'vitest';
import { makeRelative } from '../../../src/integrations/portable-links.ts';

it.each([
  ['/events/a.html', 'index.html', 'events/a.html'],
  ['/index.html', 'events/a.html', '../index.html'],
  ['/events/b.html', 'events/a.html', 'b.html'],
  ['/articles/c.html#ab-01', 'events/a.html', '../articles/c.html#ab-01'],
  ['/events/a.html#claims', 'events/a.html', '#claims'],
  ['/events/a.html', 'events/a.html', 'a.html'],
])('writes %s on %s as %s', (url, file, relative) => {
  expect(makeRelative(url, file)).toBe(relative);
});
