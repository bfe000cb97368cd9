import type { ActorEntry } from './actor.ts';
import type { ArticleEntry } from './article.ts';
import type { ComputationsFile, OutsideFile, UnknownFile, WordsFile } from './appendices.ts';
import type { EventEntry } from './event.ts';
import type { QuestionEntry } from './question.ts';
import type { Settings } from './settings.ts';

/** A file of `content/`, parsed: its id, its front matter, and the Markdown below it. */
export interface Entry<Data> {
  id: string;
  data: Data;
  body: string;
}

/** Everything that authors wrote, each file parsed on its own and nothing joined. */
export interface Content {
  settings: Settings;
  articles: Entry<ArticleEntry>[];
  events: Entry<EventEntry>[];
  actors: Entry<ActorEntry>[];
  questions: Entry<QuestionEntry>[];
  outside: OutsideFile['outside'];
  words: WordsFile;
  unknown: UnknownFile['unknown'];
  computations: ComputationsFile;
}
