/** `npm run check`: the check of a build without the build. */
import { checkFolder } from './check-folder.ts';
import { contentFolder } from './build-folders.ts';

const { sources, report } = checkFolder(contentFolder);
if (report) {
  console.error(report);
  process.exitCode = 1;
} else {
  console.log(`No problem in ${sources.length} files.`);
}
