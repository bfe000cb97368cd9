import type { ActorEntry } from '../actor.ts';
import type { Entry } from '../content.ts';
import type { Actor } from '../dossier.ts';
import { compareText } from '../when.ts';
import { pick, type ById } from './by-id.ts';

/** Actors with their members; names, claims and events come with the articles and events. */
export function joinActors(entries: readonly Entry<ActorEntry>[]): ById<Actor> {
  const actors = new Map(entries.map(({ id, data }) => [id, buildActor(id, data)]));
  for (const { id, data } of entries) {
    if (data.memberOf === undefined) continue;
    const group = pick(actors, data.memberOf);
    pick(actors, id).memberOf = group;
    group.members.push(pick(actors, id));
  }
  return actors;
}

function buildActor(id: string, { name, kind, role }: ActorEntry): Actor {
  return {
    id,
    name,
    kind,
    role,
    names: [],
    memberOf: undefined,
    members: [],
    said: [],
    about: [],
    events: [],
    related: [],
  };
}

/** Counts, for each actor, the events that it shares with every other. */
export function linkRelatedActors(actors: ById<Actor>): void {
  for (const actor of actors.values()) {
    const shared = new Map<Actor, number>();
    for (const { event } of actor.events) {
      for (const { actor: other } of event.actors) {
        if (other !== actor) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    actor.related = [...shared]
      .map(([other, events]) => ({ actor: other, events }))
      .sort((a, b) => b.events - a.events || compareText(a.actor.id, b.actor.id));
  }
}
