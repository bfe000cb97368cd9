import type { Entry } from '../content.ts';
import { countCorroboration } from '../corroboration.ts';
import type { Actor, Article, Claim, Coverage, Place, TimelineEvent } from '../graph.ts';
import type { EventEntry } from '../event.ts';
import type { Strand } from '../settings.ts';
import { compareText, compareWhen } from '../when.ts';
import { pick, type ById } from './by-id.ts';

interface Joined {
  articles: ById<Article>;
  actors: ById<Actor>;
  places: ById<Place>;
  claims: ById<Claim>;
}

/** Events by date, tied to their claims, actors, places, articles and neighbours. */
export function joinEvents(
  entries: readonly Entry<EventEntry>[],
  strands: readonly Strand[],
  joined: Joined,
): ById<TimelineEvent> {
  const strandsById = new Map(strands.map((strand) => [strand.id, strand]));
  const events = entries
    .map((entry) => joinEvent(entry, strandsById, joined))
    .sort((a, b) => compareWhen(a.when, b.when) || compareText(a.id, b.id));
  events.forEach((event, index) => {
    event.previous = events[index - 1];
    event.next = events[index + 1];
    linkEvent(event);
  });
  return new Map(events.map((event) => [event.id, event]));
}

function joinEvent(
  { id, data }: Entry<EventEntry>,
  strands: ById<Strand>,
  joined: Joined,
): TimelineEvent {
  const claims = data.claims.map((claim) => pick(joined.claims, claim));
  const coverage = [...joined.articles.values()].map((article) =>
    buildCoverage(article, claims, data),
  );
  // Of a thing that happened, an announcement is no witness.
  const ahead = coverage.filter(({ state }) => state === 'announces' && data.status === 'happened');
  const announcing = new Set(ahead.map(({ article }) => article));
  return {
    ...data,
    id,
    strands: data.strands.map((strand) => pick(strands, strand)),
    lane: [...strands.keys()].indexOf(data.strands[0]!),
    actors: data.actors.map(({ actor, part }) => ({ actor: pick(joined.actors, actor), part })),
    places: data.places.map((place) => pick(joined.places, place)),
    claims,
    coverage,
    corroboration: countCorroboration(claims.filter(({ article }) => !announcing.has(article))),
    announcing: announcing.size,
    questions: [],
    previous: undefined,
    next: undefined,
  };
}

function linkEvent(event: TimelineEvent): void {
  for (const { actor, part } of event.actors) actor.events.push({ event, part });
  for (const place of event.places) place.events.push(event);
  for (const claim of event.claims) claim.events.push(event);
  for (const { article, claims } of event.coverage)
    if (claims.length > 0) article.events.push(event);
}

/** An article that is older than the event cannot be silent about it: it stands before it. */
function buildCoverage(article: Article, claims: Claim[], event: Announceable): Coverage {
  const own = claims.filter((claim) => claim.article === article);
  if (own.length > 0) return { article, state: findState(article, own, event), claims: own };
  const before = article.published.latest < event.when.earliest;
  return { article, state: before ? 'before-the-event' : 'does-not-say', claims: [] };
}

type Announceable = Pick<EventEntry, 'when' | 'status'>;

/** How an article speaks of an event, seen from the day it appeared. */
function findState(
  { published }: Article,
  claims: Claim[],
  { status }: Announceable,
): Coverage['state'] {
  if (status === 'announced') return 'announces';
  if (status === 'speculated') return 'considers';
  const isAhead = claims.every(
    ({ modality, when }) =>
      (modality === 'announced' || modality === 'predicted') &&
      when !== undefined &&
      when.earliest >= published.earliest,
  );
  return isAhead ? 'announces' : 'reports';
}
