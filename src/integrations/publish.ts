import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { archiveUrl, bookletUrl } from '../urls.ts';
import { writeArchive } from './archive.ts';
import { contentFolder, lockFile, outFolder, workFolders, workRoot } from './build-folders.ts';
import { acquireBuildLock } from './build-lock.ts';
import { formatSize, writeBuiltFacts } from './built-facts.ts';
import { writeAddresses } from './canonical-links.ts';
import { addPolicy } from './content-policy.ts';
import { gatherInline } from './gather-inline.ts';
import { writeHostFiles } from './host-files.ts';
import { listSiteFiles } from './html.ts';
import { markLanguages } from './language-marks.ts';
import { writeManifest } from './manifest.ts';
import { makeLinksPortable } from './portable-links.ts';
import { checkPlace, clearLeftovers, publishFolder, recoverFolder } from './publish-folder.ts';
import { writeSearchScript } from './search-script.ts';
import { readSiteFacts, type SiteFacts } from './site-facts.ts';
import { findFaults } from './verify-site.ts';

/**
 * Finishes the site that Astro has written aside, verifies it and publishes it by renaming: what
 * was published before stays whole until the new site is known to be.
 */
export function publish(): AstroIntegration {
  let facts: SiteFacts;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        facts = orStop(() => readSiteFacts(contentFolder));
        const define = { 'import.meta.env.CONTENT_SHA256': JSON.stringify(facts.contentHash) };
        updateConfig({ ...(facts.address && { site: facts.address }), vite: { define } });
        if (command !== 'build') return;
        orStop(() => checkPlace(outFolder));
        await acquireBuildLock(lockFile, () => logger.info('Waiting for another build to end.'));
        recoverFolder(outFolder, workRoot);
        clearLeftovers(outFolder, workRoot);
      },
      'astro:build:done': async ({ logger }) => {
        for (const step of listSteps(facts)) await step(workFolders.site);
        orStop(() => verify(workFolders.site));
        publishFolder(workFolders.site, outFolder, workFolders.previous);
        clearLeftovers(outFolder, workRoot);
        const folder = relative('.', outFolder);
        logger.info(`${folder}/ is ready. Serve it, or open ${folder}/index.html from the disk.`);
      },
    },
  };
}

type Step = (folder: string) => void | Promise<void>;

/** From what Astro has written to what is published; each step works on the folder aside. */
function listSteps({ settings, address }: SiteFacts): Step[] {
  return [
    makeLinksPortable,
    writeSearchScript,
    gatherInline,
    (folder) => address && writeAddresses(folder, address),
    countPages,
    (folder) => markLanguages(folder, settings!.otherLanguages),
    addPolicy,
    writeHostFiles,
    (folder) => writeArchive(folder, settings!),
    weighArchive,
    writeManifest,
  ];
}

function countPages(folder: string): void {
  const pages = listSiteFiles(folder).filter((file) => file.endsWith('.html'));
  const booklet = gzipSync(readFileSync(join(folder, bookletUrl))).length;
  writeBuiltFacts(folder, { pages: String(pages.length), 'booklet-size': formatSize(booklet) });
}

function weighArchive(folder: string): void {
  const { size } = statSync(join(folder, archiveUrl));
  writeBuiltFacts(folder, { 'archive-size': `ZIP, ${formatSize(size)}` });
}

function verify(folder: string): void {
  const faults = findFaults(folder);
  if (faults.length === 0) return;
  throw new Error(`The built site is not fit to be published:\n${faults.join('\n')}`);
}

/** A thrown error would bury its sentence under a stack trace of Astro. */
function orStop<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
