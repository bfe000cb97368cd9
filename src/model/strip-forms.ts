import type { Form } from './strip.ts';

/** Drawn around the origin: as many lobes as origins, and a lozenge where none is known. */
export const formPaths: Record<Form, string> = {
  one: 'm0-3.3a3.3 3.3 0 0 1 0 6.6 3.3 3.3 0 0 1 0-6.6z',
  two: 'm0-1.7a2.7 2.7 0 1 0 0 3.4 2.7 2.7 0 1 0 0-3.4z',
  three: 'm-2.4-1.4a2.6 2.6 0 1 1 4.8 0A2.6 2.6 0 1 1 0 2.8 2.6 2.6 0 1 1-2.4-1.4z',
  none: 'm0-4.6 4.6 4.6L0 4.6-4.6 0z',
};

/** At the corner of a form, behind its path: the articles differ. */
export const disputePath = 'M3.4-6l3 3m0-3-3 3';
