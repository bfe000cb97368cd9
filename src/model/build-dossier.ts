import { actorKinds } from './actor.ts';
import { findCitations } from './citation.ts';
import type { Content, Entry } from './content.ts';
import type { Actor, Article, Citing, Dossier, OriginArticles, TimelineEvent } from './dossier.ts';
import { joinActors, linkRelatedActors } from './join/actors.ts';
import { joinArticles } from './join/articles.ts';
import { joinEvents } from './join/events.ts';
import { joinPlaces } from './join/places.ts';
import type { ById } from './join/by-id.ts';
import { compareText, isOverlapping, sortDay } from './when.ts';

/**
 * Joins what authors wrote into one graph, in time linear in the number of references. Expects
 * content in which `checkContent` finds nothing, and throws at the first id that does not exist.
 */
export function buildDossier(content: Content): Dossier {
  const { settings } = content;
  const places = joinPlaces(settings.places);
  const actors = joinActors(content.actors);
  const articles = joinArticles(content.articles, settings, actors, places);
  const claims = new Map(
    [...articles.values()].flatMap((a) => a.claims.map((c) => [c.id, c] as const)),
  );
  const events = joinEvents(content.events, settings.strands, { articles, actors, places, claims });
  for (const { id, data } of content.actors) {
    const actor = actors.get(id)!;
    actor.names = [...articles.values()].flatMap((article) => {
      const names = data.names[article.id];
      return names ? [{ article, names }] : [];
    });
  }
  linkRelatedActors(actors);
  const citing = listCiting(content, articles, events, actors);
  for (const [citer, ids] of citing) for (const id of ids) claims.get(id)?.citedBy.push(citer);

  const timeline = [...events.values()];
  return deepFreeze({
    settings,
    strands: settings.strands.map((strand) => ({
      strand,
      events: timeline.filter((event) => event.strands[0] === strand),
      shared: timeline.filter((event) => event.strands.indexOf(strand) > 0),
    })),
    origins: listOrigins(settings.origins, [...articles.values()]),
    places: [...places.values()].sort((a, b) => compareText(sortName(a.name), sortName(b.name))),
    articles: [...articles.values()],
    claims: [...claims.values()],
    events: timeline,
    coreEvents: timeline.filter(
      ({ when }) => isOverlapping(when, settings.core) && sortDay(when) >= settings.core.earliest,
    ),
    actors: [...actors.values()].sort(compareActors),
  });
}

function listCiting(
  content: Content,
  articles: ById<Article>,
  events: ById<TimelineEvent>,
  actors: ById<Actor>,
): [Citing, Set<string>][] {
  const cited = ({ body }: Entry<unknown>) =>
    new Set(findCitations(body).flatMap(({ claims }) => claims));
  return [
    ...content.events.map((entry): [Citing, Set<string>] => {
      const event = events.get(entry.id)!;
      const listed = new Set(entry.data.claims);
      return [{ type: 'event', event }, cited(entry).difference(listed)];
    }),
    ...content.actors.map((entry): [Citing, Set<string>] => [
      { type: 'actor', actor: actors.get(entry.id)! },
      cited(entry),
    ]),
    ...content.articles.map((entry): [Citing, Set<string>] => [
      { type: 'article', article: articles.get(entry.id)! },
      cited(entry),
    ]),
  ];
}

function listOrigins(
  origins: Dossier['settings']['origins'],
  articles: Article[],
): OriginArticles[] {
  return [...origins, undefined].map((origin) => ({
    origin,
    articles: articles.filter((article) => article.origins[0]!.origin === origin),
  }));
}

const kindOrder = Object.keys(actorKinds);

function compareActors(a: Actor, b: Actor): number {
  return (
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    compareText(sortName(a.name), sortName(b.name))
  );
}

/** "the Sahel" is looked for under S, "Ménaka" between "Mali" and "Moura". */
function sortName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(the|an?) /, '');
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}
