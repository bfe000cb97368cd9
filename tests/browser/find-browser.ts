import { existsSync } from 'node:fs';
import { findProgram, installPackages } from '../programs.ts';

interface Browser {
  name: string;
  /** The names of its program in the path. */
  programs: string[];
  /** Where it lies on systems whose path does not name it. */
  paths: string[];
  /** Debian's package. */
  package: string;
}

const chromium: Browser = {
  name: 'Chromium, Chrome or Edge',
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'],
  paths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  package: 'chromium',
};

const firefox: Browser = {
  name: 'Firefox',
  programs: ['firefox-esr', 'firefox'],
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  package: 'firefox-esr',
};

/** What a Chromium under test starts with: it asks nobody for anything but the pages. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium; throws with one sentence where there is none. */
export function findChromium(): string {
  return findBrowser(chromium);
}

/** The path of a Firefox; throws with one sentence where there is none. */
export function findFirefox(): string {
  return findBrowser(firefox);
}

function findBrowser({ name, programs, paths }: Browser): string {
  const found = findProgram(...programs) ?? paths.find((path) => existsSync(path));
  if (!found) throw new Error(`The browser tests need ${name}; please install it.`);
  return found;
}

/** Installs what is missing, where that is possible without asking. */
export function installBrowsers(): void {
  const missing = [chromium, firefox].filter(
    ({ programs, paths }) => !findProgram(...programs) && !paths.some((path) => existsSync(path)),
  );
  if (missing.length > 0) installPackages(...missing.map((browser) => browser.package));
}
