/**
 * `npm run verify -- <folder>`: holds a copy of the published site, `dist/` when none is named,
 * against its manifest.
 */
import { resolve } from 'node:path';
import { outFolder, workRoot } from './build-folders.ts';
import { checkCopy } from './check-copy.ts';
import { recoverFolder } from './publish-folder.ts';

const [named] = process.argv.slice(2);
// npm changes to the project's folder; the reader means the one that the command was typed in.
const folder = named ? resolve(process.env['INIT_CWD'] ?? '.', named) : outFolder;
if (folder === outFolder) recoverFolder(outFolder, workRoot);

const wrong = checkCopy(folder);
if (wrong.length === 0) {
  console.log(`${folder} is whole: every file is as its manifest says, and every link leads on.`);
} else {
  console.error(wrong.join('\n'));
  console.error(`\n${folder} is not as it was published: ${wrong.length} found.`);
  process.exitCode = 1;
}
