import type { Dossier } from './dossier.ts';
import type { TimelineEvent } from './graph.ts';
import type { Strand } from './settings.ts';
import { buildScale, findZone, type Zone } from './strip-scale.ts';
import { sortDay } from './when.ts';

/** A strand of the timeline, with the zones of the strip marked in it. */
export interface TimelineStrand {
  strand: Strand;
  /** Each with the zone that starts with it, if one does. */
  entries: { event: TimelineEvent; zone: Zone | undefined }[];
  /** Told under another strand. */
  shared: TimelineEvent[];
}

export function listTimeline({
  strands,
  events,
  settings,
}: Pick<Dossier, 'strands' | 'events' | 'settings'>): TimelineStrand[] {
  const whens = events.map(({ when }) => when);
  const scale = buildScale(whens, settings.core, 1);
  return strands.map(({ strand, events: own, shared }) => {
    const zones = own.map(({ when }) => findZone(scale, sortDay(when)));
    const entries = own.map((event, index) => ({
      event,
      zone: zones[index] === zones[index - 1] ? undefined : zones[index],
    }));
    return { strand, entries, shared };
  });
}
