import type { TimelineEvent } from './graph.ts';

/** What the mark of an event shows. */
export interface EventMark {
  form: Form;
  /** Not reported as done. */
  hollow: boolean;
  /** The articles differ on it; that one of them stands alone is no difference. */
  disputed: boolean;
}

/** How many known origins report an event; three stands for more as well. */
export type Form = 'none' | 'one' | 'two' | 'three';

/** Drawn around the origin: as many lobes as origins, and a lozenge where none is known. */
const forms: Record<Form, string> = {
  one: 'm0-3.3a3.3 3.3 0 0 1 0 6.6 3.3 3.3 0 0 1 0-6.6z',
  two: 'm0-1.7a2.7 2.7 0 1 0 0 3.4 2.7 2.7 0 1 0 0-3.4z',
  three: 'm-2.4-1.4a2.6 2.6 0 1 1 4.8 0A2.6 2.6 0 1 1 0 2.8 2.6 2.6 0 1 1-2.4-1.4z',
  none: 'm0-4.6 4.6 4.6L0 4.6-4.6 0z',
};

/** Two strokes at the corner of a form: the articles differ. */
const dispute = 'M4.2-3.4l1.8-3.6m.8 3.6 1.8-3.6';

export function buildEventMark({ corroboration, status, questions }: TimelineEvent): EventMark {
  return {
    form: (['none', 'one', 'two', 'three'] as const)[Math.min(3, corroboration.origins)]!,
    hollow: status !== 'happened',
    disputed: questions.some(({ kind }) => kind !== 'single-account'),
  };
}

/** The path of a mark, within 14 units across and 12 down. */
export function drawMark({ form, disputed }: EventMark): string {
  return forms[form] + (disputed ? dispute : '');
}
