import type { ActorKind } from './actor.ts';
import type { Condition, Relation } from './article.ts';
import type { Figure, Modality } from './claim.ts';
import type { Status } from './event.ts';
import type { Locator } from './locator.ts';
import type { QuestionKind } from './question.ts';
import type { Measure, Origin, Strand } from './settings.ts';
import type { When } from './when.ts';

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
  origins: {
    origin: Origin | undefined;
    relation: Relation;
    /** The claims that it holds for; undefined for the whole text. */
    claims: string[] | undefined;
    because: string;
  }[];
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
  /** The newsroom or agency that it goes back to, mostly the article's; undefined if unknown. */
  origin: Origin | undefined;
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
  /** The bodies that cite it, without those of events and questions that list it anyway. */
  citedBy: Citing[];
  questions: Question[];
}

/** A page whose body cites a claim. */
export type Citing =
  | { type: 'article'; source: Article }
  | { type: 'event'; source: TimelineEvent }
  | { type: 'actor'; source: Actor }
  | { type: 'question'; source: Question };

export interface TimelineEvent {
  id: string;
  title: string;
  when: When;
  status: Status;
  strands: Strand[];
  /** The position of its main strand among all, from 0. */
  lane: number;
  actors: { actor: Actor; part: string }[];
  places: Place[];
  claims: Claim[];
  /** One row per article of the dossier, in their order. */
  coverage: Coverage[];
  /** By the articles that report it; `announcing` speak of it only as something to come. */
  corroboration: Corroboration;
  announcing: number;
  questions: Question[];
  /** Neighbours on the timeline. */
  previous: TimelineEvent | undefined;
  next: TimelineEvent | undefined;
}

/** On how many articles and on how many origins something rests. */
export interface Corroboration {
  /** Articles with at least one claim that counts. */
  articles: number;
  /** Distinct main origins that are known. */
  origins: number;
  /** Articles of unknown main origin: they may repeat any of the others. */
  unknown: number;
  /** Articles that have it only in an automatic introduction, which never counts. */
  automatic: number;
  /** The names of the known origins. */
  names: string[];
}

/** What an article can have on an event, and what the label means to a reader. */
export const coverageStates = {
  reports: 'it has at least one claim on the event',
  announces: 'it speaks of the event as something to come',
  considers: 'it considers the event possible, likely or planned',
  'does-not-say': 'it has nothing on it',
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
  questions: Question[];
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

/** A point on which the articles differ, or that only one of them settles. */
export interface Question {
  id: string;
  question: string;
  kind: QuestionKind;
  /** What completes "the articles differ:". */
  topic: string;
  events: TimelineEvent[];
  positions: Position[];
  /** Of all positions together. */
  corroboration: Corroboration;
  /** What reading or arithmetic settles, step by step. */
  settled: { says: string; claims: Claim[] }[];
  open: string[];
  /** One row per article of the dossier, in their order. */
  rows: QuestionRow[];
  /** Neighbours in the register. */
  previous: Question | undefined;
  next: Question | undefined;
}

export interface Position {
  /** From 1, in the order of the question. */
  number: number;
  says: string;
  claims: Claim[];
  corroboration: Corroboration;
}

/** What one article has on one question: positions with its own claims only. */
export interface QuestionRow {
  article: Article;
  state: 'answers' | 'does-not-say' | 'before-the-event';
  answers: { position: Position; claims: Claim[] }[];
}
