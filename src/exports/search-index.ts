import { capitalise, formatCount } from '../model/counts.ts';
import type { Dossier, MeasureFigures, UnknownPoint } from '../model/dossier.ts';
import { statuses } from '../model/event.ts';
import { formatFigure } from '../model/figure-words.ts';
import type { Actor, Article, Claim, Place, Question, TimelineEvent } from '../model/graph.ts';
import { formatLocator } from '../model/locator.ts';
import type { OtherLanguage } from '../model/other-languages.ts';
import { languagesVariable, searchVariable, type SearchEntry } from '../model/search-entry.ts';
import { formatWhen } from '../model/when-words.ts';
import {
  actorUrl,
  articleUrl,
  claimUrl,
  eventUrl,
  measureUrl,
  placeUrl,
  questionUrl,
  unknownPointUrl,
} from '../urls.ts';

/** A classic script, because a disk serves nothing else to a page: it leaves the entries behind. */
export function formatSearchData(dossier: Dossier): string {
  return [
    `var ${languagesVariable}=${JSON.stringify(listOtherLanguages(dossier))};\n`,
    `var ${searchVariable}=${JSON.stringify(listSearchEntries(dossier))};\n`,
  ].join('');
}

/** The phrases of other languages, and the headlines printed in them. */
function listOtherLanguages({ settings, articles }: Dossier): OtherLanguage[] {
  const foreign = articles.filter(({ language }) => language !== settings.language);
  const headlines = foreign.map(({ language, title }) => ({ language, phrases: [title] }));
  return [...settings.otherLanguages, ...headlines];
}

/** Everything that the search finds, each with a page of its own. */
export function listSearchEntries(dossier: Dossier): SearchEntry[] {
  return [
    ...dossier.actors.map(exportActor),
    ...dossier.events.map(exportEvent),
    ...dossier.questions.map(exportQuestion),
    ...dossier.unknown.map(exportUnknown),
    ...dossier.articles.map(exportArticle),
    ...dossier.places.map(exportPlace),
    ...dossier.figures.map(exportFigures),
    ...dossier.claims.map(exportClaim),
  ];
}

/** The spellings of an actor that differ from its name, each with the articles that use it. */
export function listSpellings({ name, names }: Actor): Map<string, Article[]> {
  const spellings = new Map<string, Article[]>();
  for (const { article, names: written } of names) {
    for (const spelling of written) {
      if (spelling === name) continue;
      spellings.set(spelling, [...(spellings.get(spelling) ?? []), article]);
    }
  }
  return spellings;
}

function exportActor(actor: Actor): SearchEntry {
  const names = [...listSpellings(actor)].map(([spelling, articles]): [string, ...string[]] => [
    spelling,
    ...listNames(articles),
  ]);
  const entry = buildEntry('actor', actor.name, [actor.role], actorUrl(actor));
  return names.length > 0 ? { ...entry, names } : entry;
}

function exportEvent(event: TimelineEvent): SearchEntry {
  const facts = [
    formatWhen(event.when),
    event.status === 'happened' ? '' : `${event.status}: ${statuses[event.status]}`,
    listNames(event.places).join(', '),
    event.actors.map(({ actor }) => actor.name).join(', '),
  ];
  return buildEntry('event', event.title, [joinFacts(facts)], eventUrl(event));
}

function exportQuestion(question: Question): SearchEntry {
  const kind = capitalise(question.kind.replaceAll('-', ' '));
  const lines = [kind, ...question.positions.map(({ says }) => says)];
  return buildEntry('question', question.question, lines, questionUrl(question));
}

function exportUnknown(point: UnknownPoint): SearchEntry {
  const lines = ['No article answers it', point.nearest];
  return buildEntry('question', point.question, lines, unknownPointUrl(point));
}

function exportArticle(article: Article): SearchEntry {
  const { name, title, code, publisher, author = '', published } = article;
  const facts = joinFacts([code, publisher, author, formatWhen(published)]);
  return buildEntry('article', `${name}: “${title}”`, [facts], articleUrl(article));
}

function exportPlace(place: Place): SearchEntry {
  const within = place.within.length > 0 ? `in ${listNames(place.within).join(', ')}` : '';
  const facts = [within, formatCount(place.events.length, 'event')];
  return buildEntry('place', place.name, [joinFacts(facts)], placeUrl(place));
}

function exportFigures({ measure, claims }: MeasureFigures): SearchEntry {
  const lines = claims.map((claim) => `${formatFigure(claim.figure!)}: ${formatSource(claim)}`);
  return buildEntry('figure', measure.name, [measure.note, ...lines], measureUrl(measure));
}

function exportClaim(claim: Claim): SearchEntry {
  const quote = claim.quote === undefined ? '' : `“${claim.quote}”`;
  const facts = joinFacts([formatSource(claim), claim.modality, quote, claim.id]);
  return buildEntry('claim', claim.says, [facts], claimUrl(claim));
}

/** Whose word it is, and where it stands. */
function formatSource(claim: Claim): string {
  return `${formatVoice(claim)}, ${formatLocator(claim.at)}`;
}

function formatVoice({ speaker, article }: Claim): string {
  if (speaker.type === 'actor') return `${speaker.actor.name}, in ${article.name}`;
  return speaker.type === 'article'
    ? `${article.name}, in its own voice`
    : `Automatic introduction of ${article.name}, nobody’s word, never counted`;
}

function buildEntry(
  kind: SearchEntry['kind'],
  title: string,
  lines: string[],
  url: string,
): SearchEntry {
  return { kind, title, text: lines.join('\n'), page: url.slice(1) };
}

function listNames(things: readonly { name: string }[]): string[] {
  return things.map(({ name }) => name);
}

function joinFacts(facts: readonly string[]): string {
  return facts.filter(Boolean).join(' · ');
}
