import { readPages } from '../../src/integrations/html.ts';
import { siteFolder } from './site-folder.ts';

/** Every page of the built site, parsed. */
export const pages = readPages(siteFolder);
