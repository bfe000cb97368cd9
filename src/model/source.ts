/** The folders of `content/`, each a collection. */
export const folders = ['articles', 'events', 'actors', 'questions'] as const;

export type Folder = (typeof folders)[number];

/** The files at the top of `content/`, by the part that they play. */
export const topFiles = { settings: 'dossier.yaml', overview: 'overview.mdx' } as const;

/** A file of `content/` as it was read: front matter unchecked, body split into blocks. */
export interface Source {
  /** Path below the content folder, with forward slashes. */
  file: string;
  folder: Folder | keyof typeof topFiles;
  id: string;
  data: unknown;
  /** The Markdown below the front matter; empty for the settings. */
  body: string;
  blocks: Block[];
}

/** A part of a body that makes statements: a paragraph, an item of a list, a table. */
export interface Block {
  /** Its Markdown. */
  text: string;
  line: number;
  column: number;
}
