import type { ActorKind } from './actor.ts';
import type { Condition, Relation } from './article.ts';
import type { Figure, Modality } from './claim.ts';
import type { Corroboration } from './corroboration.ts';
import type { Status } from './event.ts';
import type { Locator } from './locator.ts';
import type { Measure, Origin, Settings, Strand } from './settings.ts';
import type { When } from './when.ts';

/** Everything, joined: a graph in which each thing knows what cites it. Built once, frozen. */
export interface Dossier {
  settings: Settings;
  strands: StrandEvents[];
  origins: OriginArticles[];
  /** By the name. */
  places: Place[];
  /** By the day of publication. */
  articles: Article[];
  /** By article, then in the article's order. */
  claims: Claim[];
  /** By date: `compareWhen`, then the id. */
  events: TimelineEvent[];
  /** The events that lie in the days that the home page tells. */
  coreEvents: TimelineEvent[];
  /** By kind, then by name. */
  actors: Actor[];
}

export interface StrandEvents {
  strand: Strand;
  /** The events whose main strand it is. */
  events: TimelineEvent[];
  /** The events of another main strand that belong to it as well. */
  shared: TimelineEvent[];
}

export interface OriginArticles {
  /** Undefined for the texts whose origin nobody can name. */
  origin: Origin | undefined;
  /** The articles whose main origin this is. */
  articles: Article[];
}

export interface Article {
  id: string;
  title: string;
  code: string;
  name: string;
  publisher: string;
  author: string | undefined;
  language: string;
  url: string;
  licence: string;
  published: When;
  /** The main one first; an undefined origin is unknown. */
  origins: { origin: Origin | undefined; relation: Relation; because: string }[];
  condition: Condition[];
  paragraphs: Paragraph[];
  claims: Claim[];
  /** The events that at least one of its claims reports. */
  events: TimelineEvent[];
}

export interface Paragraph {
  number: number;
  sentences: number;
  claims: Claim[];
  /** Why it holds no claim; undefined when it holds one. */
  unused: string | undefined;
  automatic: boolean;
}

/** Whose word a claim is. An automatic introduction is nobody's. */
export type Speaker =
  { type: 'article' } | { type: 'introduction' } | { type: 'actor'; actor: Actor };

export interface Claim {
  id: string;
  article: Article;
  at: Locator;
  says: string;
  speaker: Speaker;
  modality: Modality;
  when: When | undefined;
  actors: Actor[];
  places: Place[];
  quote: string | undefined;
  figure: (Omit<Figure, 'measure'> & { measure: Measure }) | undefined;
  /** The events that list it. */
  events: TimelineEvent[];
  /** The bodies that cite it, events aside that list it anyway. */
  citedBy: Citing[];
}

/** A page whose body cites a claim. */
export type Citing =
  | { type: 'article'; article: Article }
  | { type: 'event'; event: TimelineEvent }
  | { type: 'actor'; actor: Actor };

export interface TimelineEvent {
  id: string;
  title: string;
  when: When;
  status: Status;
  strands: Strand[];
  actors: { actor: Actor; part: string }[];
  places: Place[];
  claims: Claim[];
  /** One row per article of the dossier, in their order. */
  coverage: Coverage[];
  corroboration: Corroboration;
  /** Neighbours on the timeline. */
  previous: TimelineEvent | undefined;
  next: TimelineEvent | undefined;
}

/** What an article can have on an event, and what the label means to a reader. */
export const coverageStates = {
  reports: 'it has at least one claim on the event',
  announces: 'it speaks of the event as something to come',
  'does-not-say': 'it appeared after the event and has nothing on it',
  'before-the-event': 'it appeared before the event and could not have it',
} as const;

/** What one article has on one event. */
export interface Coverage {
  article: Article;
  state: keyof typeof coverageStates;
  claims: Claim[];
}

export interface Actor {
  id: string;
  name: string;
  kind: ActorKind;
  role: string;
  names: { article: Article; names: string[] }[];
  memberOf: Actor | undefined;
  members: Actor[];
  said: Claim[];
  /** Claims about the actor that are not the actor's own. */
  about: Claim[];
  events: { event: TimelineEvent; part: string }[];
  /** Actors of the same events, those with most events in common first. */
  related: { actor: Actor; events: number }[];
}

export interface Place {
  id: string;
  name: string;
  /** The places it lies in, the nearest first. */
  within: Place[];
  /** The places that lie directly in it. */
  contains: Place[];
  events: TimelineEvent[];
}
