import { parseContent } from '../model/parse-content.ts';
import type { Settings } from '../model/settings.ts';
import { hashContent } from './content-hash.ts';
import { readContent } from './read-content.ts';
import { findSiteAddress } from './site-address.ts';

/** What the build knows of the content before Astro loads it. */
export interface SiteFacts {
  /** Undefined where they cannot be read: the check then stops the build. */
  settings: Settings | undefined;
  address: string | undefined;
  contentHash: string;
}

export function readSiteFacts(contentFolder: string): SiteFacts {
  const { sources } = readContent(contentFolder);
  const { settings } = parseContent(sources).content;
  const files = sources.map(({ file }) => file);
  return {
    settings,
    address: findSiteAddress(settings),
    contentHash: hashContent(contentFolder, files),
  };
}
