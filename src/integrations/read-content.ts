import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { problemOnLine, type Problem } from '../model/problem.ts';
import { findTopFile, folders, type Folder, type Source } from '../model/source.ts';
import { parseBody } from './parse-body.ts';

/** A source with its YAML tree, which knows the line and column of every field. */
export interface LocatedSource extends Source {
  yaml: Document;
  lines: LineCounter;
  /** How many lines stand above the YAML: 1 below the `---` of front matter. */
  linesAbove: number;
}

export interface ReadContent {
  sources: LocatedSource[];
  /** Faults that keep a file from being read at all. */
  problems: Problem[];
}

/** Files at the top of `content/` that are not content of the dossier. */
const otherFiles = new Set(['README.md', 'permalinks.txt']);

/** Reads every file below the content folder, in the order of their names. */
export function readContent(folder: string): ReadContent {
  const read: ReadContent = { sources: [], problems: [] };
  for (const file of listFiles(folder)) {
    if (otherFiles.has(file)) continue;
    const place = findFolder(file);
    if (place) readSource(folder, file, place, read);
    else read.problems.push(problemOnLine(file, 1, 1, 'unknown-file', 'Nothing reads this file.'));
  }
  return read;
}

/** Paths below the folder with forward slashes; hidden files are the editor's, not the author's. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function findFolder(file: string): Source['folder'] | undefined {
  const top = findTopFile(file);
  if (top) return top;
  const [folder, name, ...deeper] = file.split('/');
  const known = folders.includes(folder as Folder) && name?.endsWith('.mdx') && deeper.length === 0;
  return known ? (folder as Folder) : undefined;
}

function readSource(root: string, file: string, folder: Source['folder'], read: ReadContent): void {
  const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  const { front, body, linesAbove } = file.endsWith('.yaml')
    ? wholeFile(text)
    : splitFrontMatter(text);
  const lines = new LineCounter();
  const yaml = parseDocument(front, { lineCounter: lines });
  for (const error of yaml.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    const [reason = ''] = error.message.split(/ at line|\n/);
    read.problems.push(problemOnLine(file, line + linesAbove, col, 'yaml-syntax', `${reason}.`));
  }
  const isReadable = yaml.errors.length === 0;
  const { blocks, problems } = parseBody(file, body, linesAbove + front.split('\n').length);
  read.problems.push(...problems);
  const data: unknown = yaml.toJS();
  const id = basename(file, '.mdx');
  read.sources.push({ file, folder, id, data, isReadable, body, blocks, yaml, lines, linesAbove });
}

interface Split {
  front: string;
  body: string;
  linesAbove: number;
}

function wholeFile(text: string): Split {
  return { front: text, body: '', linesAbove: 0 };
}

/** A file without front matter has none of its fields: the check says which are missing. */
function splitFrontMatter(text: string): Split {
  const [, front, body] = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)([\s\S]*)/m.exec(text) ?? [];
  return front === undefined || body === undefined
    ? { front: '{}', body: text, linesAbove: 0 }
    : { front, body, linesAbove: 1 };
}
