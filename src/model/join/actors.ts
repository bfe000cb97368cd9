import type { ActorEntry } from '../actor.ts';
import type { Entry } from '../content.ts';
import type { Actor, Article } from '../graph.ts';
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
    questions: [],
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

/** Gives each actor the names that each article uses, in the order of the articles. */
export function linkNames(
  entries: readonly Entry<ActorEntry>[],
  actors: ById<Actor>,
  articles: ById<Article>,
): void {
  for (const { id, data } of entries) {
    pick(actors, id).names = [...articles.values()].flatMap((article) => {
      const names = data.names[article.id];
      return names ? [{ article, names }] : [];
    });
  }
}
