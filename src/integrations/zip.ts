import { zipSync, type Zippable } from 'fflate';

/** The bytes of a ZIP file, the same for the same files: sorted by path, without their times. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files.keys()].sort();
  const zippable: Zippable = Object.fromEntries(sorted.map((file) => [file, files.get(file)!]));
  // The first day that the format knows. It has no time zones and takes the fields of local time.
  return zipSync(zippable, { level: 9, mtime: new Date(1980, 0, 1) });
}
