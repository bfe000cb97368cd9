import { actorKinds } from './actor.ts';
import { findCitations } from './citation.ts';
import type { Content, Entry } from './content.ts';
import type { Dossier, OriginArticles } from './dossier.ts';
import type { EventEntry } from './event.ts';
import { sortName } from './fold.ts';
import type { Actor, Article, Citing, Claim } from './graph.ts';
import { joinActors, linkNames, linkRelatedActors } from './join/actors.ts';
import { joinArticles } from './join/articles.ts';
import { buildAsOf } from './join/as-of.ts';
import { pick, type ById } from './join/by-id.ts';
import { joinEvents } from './join/events.ts';
import { joinFigures } from './join/figures.ts';
import { joinPlaces } from './join/places.ts';
import { joinQuestions } from './join/questions.ts';
import { joinWords } from './join/words.ts';
import type { QuestionEntry } from './question.ts';
import type { Strand } from './settings.ts';
import { compareText } from './when.ts';

/**
 * Joins what authors wrote into one graph, in time linear in the number of references. Expects
 * content in which `checkContent` finds nothing, and throws at the first id that does not exist.
 */
export function buildDossier(content: Content): Dossier {
  const { settings } = content;
  const places = joinPlaces(settings.places);
  const actors = joinActors(content.actors);
  const articles = joinArticles(content.articles, settings, actors, places);
  const claims = indexById([...articles.values()].flatMap((article) => article.claims));
  const events = joinEvents(content.events, settings.strands, { articles, actors, places, claims });
  const questions = joinQuestions(content.questions, { articles, events, claims });
  linkNames(content.actors, actors, articles);
  linkRelatedActors(actors);
  linkCitations(content.articles, claims, (id) => ({
    type: 'article',
    source: pick(articles, id),
  }));
  linkCitations(content.actors, claims, (id) => ({ type: 'actor', source: pick(actors, id) }));
  linkCitations(content.events, claims, (id) => ({ type: 'event', source: pick(events, id) }));
  linkCitations(content.questions, claims, (id) => ({
    type: 'question',
    source: pick(questions, id),
  }));

  const timeline = [...events.values()];
  return deepFreeze({
    settings,
    strands: settings.strands.map((strand) => listStrand(strand, timeline)),
    origins: listOrigins(settings.origins, [...articles.values()]),
    places: [...places.values()].sort(compareNames),
    articles: [...articles.values()],
    claims: [...claims.values()],
    events: timeline,
    coreEvents: timeline.filter(
      ({ when }) => when.earliest >= settings.core.earliest && when.latest <= settings.core.latest,
    ),
    actors: [...actors.values()].sort(compareActors),
    questions: [...questions.values()],
    asOf: buildAsOf([...articles.values()], timeline, [...questions.values()]),
    outside: content.outside.map(({ about, date, ...page }) => ({
      ...page,
      date,
      about: pickAll(claims, about),
    })),
    unknown: content.unknown.map((point) => ({ ...point, claims: pickAll(claims, point.claims) })),
    figures: joinFigures(settings.measures, claims, content.computations),
    words: joinWords(content.words, articles, claims),
  });
}

function indexById<T extends { id: string }>(things: readonly T[]): ById<T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function pickAll<T>(things: ById<T>, ids: readonly string[]): T[] {
  return ids.map((id) => pick(things, id));
}

/** Tells each claim which bodies cite it, except those whose event or question lists it anyway. */
function linkCitations(
  entries: readonly Entry<object>[],
  claims: ById<Claim>,
  citing: (id: string) => Citing,
): void {
  for (const { id, data, body } of entries) {
    const listed = new Set(listClaims(data));
    const cited = new Set(findCitations(body).flatMap((citation) => citation.claims));
    for (const claim of cited) if (!listed.has(claim)) claims.get(claim)?.citedBy.push(citing(id));
  }
}

function listClaims(
  data: Partial<Pick<EventEntry, 'claims'> & Pick<QuestionEntry, 'positions'>>,
): string[] {
  const { claims = [], positions = [] } = data;
  return [...claims, ...positions.flatMap((position) => position.claims)].filter(
    (id) => typeof id === 'string',
  );
}

function listStrand(strand: Strand, timeline: Dossier['events']): Dossier['strands'][number] {
  return {
    strand,
    events: timeline.filter((event) => event.strands[0] === strand),
    shared: timeline.filter((event) => event.strands.indexOf(strand) > 0),
  };
}

function listOrigins(
  origins: Dossier['settings']['origins'],
  articles: Article[],
): OriginArticles[] {
  return [...origins, undefined].map((origin) => ({
    origin,
    articles: articles.filter((article) => article.origins[0]!.origin === origin),
    partly: articles.filter((article) =>
      article.origins.slice(1).some((other) => other.origin === origin),
    ),
  }));
}

const kindOrder = Object.keys(actorKinds);

function compareActors(a: Actor, b: Actor): number {
  return kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || compareNames(a, b);
}

function compareNames(a: { name: string }, b: { name: string }): number {
  return compareText(sortName(a.name), sortName(b.name));
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}
