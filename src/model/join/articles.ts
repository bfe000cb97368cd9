import { unknownOrigin, type ArticleEntry } from '../article.ts';
import { listAutomaticParagraphs } from '../checks/locators.ts';
import type { ClaimEntry } from '../claim.ts';
import type { Entry } from '../content.ts';
import type { Actor, Article, Claim, Paragraph, Place } from '../graph.ts';
import type { Settings } from '../settings.ts';
import { compareText, compareWhen } from '../when.ts';
import { pick, type ById } from './by-id.ts';

/** Articles by the day of publication, with their claims tied to their actors. */
export function joinArticles(
  entries: readonly Entry<ArticleEntry>[],
  settings: Settings,
  actors: ById<Actor>,
  places: ById<Place>,
): ById<Article> {
  const origins = new Map(settings.origins.map((origin) => [origin.id, origin]));
  const measures = new Map(settings.measures.map((measure) => [measure.id, measure]));
  const sorted = [...entries].sort(
    (a, b) => compareWhen(a.data.published, b.data.published) || compareText(a.id, b.id),
  );
  return new Map(
    sorted.map(({ id, data }) => {
      const article: Article = {
        ...data,
        id,
        author: data.author,
        origins: data.origins.map(({ origin, ...rest }) => ({
          ...rest,
          claims: rest.claims,
          origin: origin === unknownOrigin ? undefined : pick(origins, origin),
        })),
        paragraphs: buildParagraphs(data),
        claims: [],
        events: [],
      };
      article.claims = data.claims.map((claim) =>
        joinClaim(claim, article, actors, places, measures),
      );
      return [id, article];
    }),
  );
}

function buildParagraphs(data: ArticleEntry): Paragraph[] {
  const reasons = new Map(
    data.unused.flatMap(({ paragraphs, because }) => paragraphs.map((number) => [number, because])),
  );
  const automatic = new Set(listAutomaticParagraphs(data));
  return data.paragraphs.map((sentences, index) => ({
    number: index + 1,
    sentences,
    claims: [],
    unused: reasons.get(index + 1),
    automatic: automatic.has(index + 1),
  }));
}

/** Builds the claim and tells its paragraph, its speaker and the actors it is about. */
function joinClaim(
  written: ClaimEntry,
  article: Article,
  actors: ById<Actor>,
  places: ById<Place>,
  measures: ById<Settings['measures'][number]>,
): Claim {
  const paragraph = article.paragraphs[written.at.paragraph - 1]!;
  const speaker = written.speaker === undefined ? undefined : pick(actors, written.speaker);
  const claim: Claim = {
    ...written,
    article,
    origin: findOrigin(written.id, article),
    speaker: speaker
      ? { type: 'actor', actor: speaker }
      : { type: paragraph.automatic ? 'introduction' : 'article' },
    when: written.when,
    actors: written.actors.map((id) => pick(actors, id)),
    places: written.places.map((id) => pick(places, id)),
    quote: written.quote,
    figure: written.figure && {
      ...written.figure,
      measure: pick(measures, written.figure.measure),
    },
    events: [],
    citedBy: [],
    questions: [],
  };
  paragraph.claims.push(claim);
  speaker?.said.push(claim);
  for (const actor of claim.actors) if (actor !== speaker) actor.about.push(claim);
  return claim;
}

/** An origin that names the claim comes before the main one. */
function findOrigin(claim: string, { origins }: Article): Claim['origin'] {
  const own = origins.find(({ claims }) => claims?.includes(claim));
  return (own ?? origins[0]!).origin;
}
