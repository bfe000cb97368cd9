import type { Place } from '../graph.ts';
import type { Settings } from '../settings.ts';
import { pick, type ById } from './by-id.ts';

/** Places with what they lie in and what lies in them; their events come later. */
export function joinPlaces(written: Settings['places']): ById<Place> {
  const places = new Map(
    written.map(({ id, name }): [string, Place] => [
      id,
      { id, name, within: [], contains: [], events: [] },
    ]),
  );
  const parents = new Map(written.map((place) => [place.id, place.in]));
  for (const { id } of written) {
    const place = pick(places, id);
    let parent = parents.get(id);
    if (parent !== undefined) pick(places, parent).contains.push(place);
    while (parent !== undefined) {
      place.within.push(pick(places, parent));
      parent = parents.get(parent);
    }
  }
  return places;
}
