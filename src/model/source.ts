/** The folders of `content/`, each a collection. */
export const folders = ['articles', 'events', 'actors', 'questions'] as const;

export type Folder = (typeof folders)[number];

/** The files at the top of `content/`, by the part that they play. */
export const topFiles = {
  settings: 'dossier.yaml',
  overview: 'overview.mdx',
  outside: 'outside.yaml',
  words: 'words.yaml',
  unknown: 'unknown.yaml',
  computations: 'computations.yaml',
} as const;

export type TopFile = keyof typeof topFiles;

/** The part that a file at the top plays; undefined for any other file. */
export function findTopFile(file: string): TopFile | undefined {
  return (Object.keys(topFiles) as TopFile[]).find((part) => topFiles[part] === file);
}

/** A file of `content/` as it was read: front matter unchecked, body split into blocks. */
export interface Source {
  /** Path below the content folder, with forward slashes. */
  file: string;
  folder: Folder | TopFile;
  id: string;
  data: unknown;
  /** False when its YAML is broken: its ids are known as far as they can be read, nothing else. */
  isReadable: boolean;
  /** The Markdown below the front matter; empty for the settings. */
  body: string;
  /** Undefined when the Markdown is broken. */
  blocks: Block[] | undefined;
}

/** A part of a body that makes statements: a paragraph, an item of a list, a table. */
export interface Block {
  /** Its Markdown. */
  text: string;
  line: number;
  column: number;
}
