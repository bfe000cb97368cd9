import { expect, it } from 'vitest';
import { findSiteAddress } from '../../../src/integrations/site-address.ts';

it.each([
  [undefined, undefined, undefined],
  ['https://a.example/x', undefined, 'https://a.example/x/'],
  ['https://a.example/x/', 'https://b.example', 'https://b.example/'],
  [undefined, 'http://b.example/a%20b/', 'http://b.example/a%20b/'],
  ['https://a.example', '', 'https://a.example/'],
])('finds for the setting %s and the environment %s: %s', (address, environment, found) => {
  expect(findSiteAddress({ address }, environment ?? '')).toBe(found);
});

it.each(['a.example', '/x/', 'mailto:a@b.example', 'https://a.example/?x', 'https://a.example/#x'])(
  'refuses %s',
  (address) => {
    expect(() => findSiteAddress({ address }, '')).toThrow(`The address “${address}” is not one`);
  },
);
