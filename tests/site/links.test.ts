import { expect, it } from 'vitest';
import { findFaults } from '../../src/integrations/verify-site.ts';
import { siteFolder } from './site-folder.ts';
import { pages } from './site-pages.ts';

it('has pages', () => {
  expect(pages.length).toBeGreaterThan(10);
});

it('has no dead link, no doubled id, no rooted address and no foreign request', () => {
  expect(findFaults(siteFolder)).toEqual([]);
});
