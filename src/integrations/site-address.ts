import type { Settings } from '../model/settings.ts';

/**
 * Where the site is published: the DOSSIER_ADDRESS of the environment, or the address of the
 * settings; undefined when there is none, and then nothing absolute is written. It ends in a slash,
 * so that addresses below it are found from it. Throws with one sentence when it is no address.
 */
export function findSiteAddress(
  settings: Pick<Settings, 'address'> | undefined,
  environment = process.env['DOSSIER_ADDRESS'],
): string | undefined {
  const address = environment || settings?.address;
  if (!address) return undefined;
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `The address “${address}” is not one of a folder on the web, such as https://example.org/dossier/.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
