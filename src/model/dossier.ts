import type {
  Actor,
  Article,
  Claim,
  Corroboration,
  Place,
  Question,
  TimelineEvent,
} from './graph.ts';
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
  /** The events that lie wholly in the days that the home page tells. */
  coreEvents: TimelineEvent[];
  /** By kind, then by name. */
  actors: Actor[];
  /** By kind, then by the date of the first event that it touches. */
  questions: Question[];
  /** One for each article, in their order. */
  asOf: AsOf[];
  outside: OutsidePage[];
  unknown: UnknownPoint[];
  figures: MeasureFigures[];
  words: WordSurvey;
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
  /** The articles that go back to it in part, or on their way. */
  partly: Article[];
}

/** What had been reported by the day of an article, as far as the dossier's articles go. */
export interface AsOf {
  article: Article;
  /** The articles that had appeared by then, this one included. */
  articles: Article[];
  /** With the corroboration that these articles give. */
  events: { event: TimelineEvent; corroboration: Corroboration }[];
  questions: { question: Question; answering: Article[] }[];
}

/** A page outside the articles. It dates or checks claims and is never counted. */
export interface OutsidePage {
  id: string;
  title: string;
  language: string;
  publisher: string;
  url: string;
  date: When | undefined;
  shows: string;
  about: Claim[];
}

export interface UnknownPoint {
  id: string;
  question: string;
  nearest: string;
  claims: Claim[];
  answer: string;
}

/** All figures of one measure, with what we computed from them and what cannot be. */
export interface MeasureFigures {
  measure: Measure;
  claims: Claim[];
  computations: {
    id: string;
    says: string;
    result: string;
    note: string | undefined;
    claims: Claim[];
  }[];
  limits: string[];
}

export interface WordGroup {
  id: string;
  name: string;
  note: string;
  claims: Claim[];
  words: { word: string; forms: string[]; counts: WordCount[] }[];
}

/** How often one article uses a word; undefined where it has no automatic introduction. */
export interface WordCount {
  article: Article;
  own: number;
  others: number;
  introduction: number | undefined;
}

export interface WordSurvey {
  method: string;
  base: { article: Article; words: number }[];
  /** Words of automatic introductions, which are counted apart. */
  introduction: number | undefined;
  groups: WordGroup[];
}
