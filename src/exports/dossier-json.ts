import { unknownOrigin } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Actor, Article, Claim, Place, Question, TimelineEvent } from '../model/graph.ts';
import type { When } from '../model/when.ts';
import { actorUrl, articleUrl, claimUrl, eventUrl, placeUrl, questionUrl } from '../urls.ts';

/**
 * The whole graph as JSON for other programs: flat lists with the fields of the content model, in
 * which ids refer to ids. `page` is the address below the folder that the file `index.html` is in.
 */
export function formatDossierJson({ settings, ...dossier }: Dossier): string {
  const { title, standfirst, language, edition, licence } = settings;
  const data = {
    dossier: { title, standfirst, language, edition, licence },
    strands: settings.strands,
    origins: settings.origins,
    measures: settings.measures,
    articles: dossier.articles.map(exportArticle),
    claims: dossier.claims.map(exportClaim),
    events: dossier.events.map(exportEvent),
    actors: dossier.actors.map(exportActor),
    places: dossier.places.map(exportPlace),
    questions: dossier.questions.map(exportQuestion),
    unknown: dossier.unknown.map(({ claims, ...point }) => ({ ...point, claims: listIds(claims) })),
    outside: dossier.outside.map(({ date, about, ...page }) => ({
      ...page,
      date: date && exportWhen(date),
      about: listIds(about),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function exportArticle(article: Article) {
  const { claims, events, origins, paragraphs, published, ...fields } = article;
  return {
    ...fields,
    published: exportWhen(published),
    origins: origins.map(({ origin, ...rest }) => ({
      origin: origin?.id ?? unknownOrigin,
      ...rest,
    })),
    paragraphs: paragraphs.map(({ sentences, unused }) => ({ sentences, unused })),
    claims: listIds(claims),
    events: listIds(events),
    page: toPage(articleUrl(article)),
  };
}

function exportClaim(claim: Claim) {
  const {
    article,
    origin,
    at,
    speaker,
    when,
    actors,
    places,
    figure,
    events,
    questions,
    citedBy,
    ...fields
  } = claim;
  return {
    ...fields,
    article: article.id,
    origin: origin?.id ?? unknownOrigin,
    at: at.text,
    speaker: speaker.type === 'actor' ? speaker.actor.id : speaker.type,
    when: when && exportWhen(when),
    actors: listIds(actors),
    places: listIds(places),
    figure: figure && {
      ...figure,
      period: figure.period && exportWhen(figure.period),
      measure: figure.measure.id,
    },
    events: listIds(events),
    questions: listIds(questions),
    citedBy: citedBy.map(({ type, source }) => ({ type, id: source.id })),
    page: toPage(claimUrl(claim)),
  };
}

function exportEvent(event: TimelineEvent) {
  const { when, strands, lane, actors, places, claims, coverage, questions, ...rest } = event;
  const { previous, next, ...fields } = rest;
  return {
    ...fields,
    when: exportWhen(when),
    strands: listIds(strands),
    actors: actors.map(({ actor, part }) => ({ actor: actor.id, part })),
    places: listIds(places),
    claims: listIds(claims),
    questions: listIds(questions),
    coverage: coverage.map(({ article, state }) => ({ article: article.id, state })),
    previous: previous?.id,
    next: next?.id,
    page: toPage(eventUrl(event)),
  };
}

function exportActor(actor: Actor) {
  const { names, memberOf, members, said, about, events, questions, related, ...fields } = actor;
  return {
    ...fields,
    names: Object.fromEntries(names.map(({ article, names: written }) => [article.id, written])),
    memberOf: memberOf?.id,
    members: listIds(members),
    said: listIds(said),
    about: listIds(about),
    events: events.map(({ event, part }) => ({ event: event.id, part })),
    questions: listIds(questions),
    related: related.map(({ actor: other, events: count }) => ({ actor: other.id, events: count })),
    page: toPage(actorUrl(actor)),
  };
}

function exportQuestion(question: Question) {
  const { events, positions, settled, rows, previous, next, ...fields } = question;
  return {
    ...fields,
    events: listIds(events),
    positions: positions.map(({ claims, ...rest }) => ({ ...rest, claims: listIds(claims) })),
    settled: settled.map(({ says, claims }) => ({ says, claims: listIds(claims) })),
    rows: rows.map(({ article, state }) => ({ article: article.id, state })),
    page: toPage(questionUrl(question)),
  };
}

function exportPlace(place: Place) {
  const { id, name, within, contains, events } = place;
  const lists = { within: listIds(within), contains: listIds(contains), events: listIds(events) };
  return { id, name, ...lists, page: toPage(placeUrl(place)) };
}

function exportWhen({ parsed, ...fields }: When) {
  return fields;
}

function listIds(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}

function toPage(url: string): string {
  return url.slice(1);
}
