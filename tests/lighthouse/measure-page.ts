import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { chromiumFlags, findChromium } from '../browser/find-browser.ts';
import { categories } from './read-result.ts';

const flags = [
  ...chromiumFlags,
  '--headless=new',
  '--no-proxy-server',
  // Nothing but this machine has an address, whatever the browser would like to ask.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** One run tells little: a machine that is busy meanwhile makes a page look slow. */
const runs = 3;

/** What Lighthouse says of a page, in several runs, one after the other. */
export async function measurePage(url: string): Promise<Result[]> {
  const results: Result[] = [];
  while (results.length < runs) results.push(await runLighthouse(url));
  return results;
}

/**
 * With Lighthouse's own settings: a middling phone, simulated on a slow mobile line. Each run gets
 * a browser of its own, so that none finds anything kept.
 */
async function runLighthouse(url: string): Promise<Result> {
  const chromium = await launch({ chromePath: findChromium(), chromeFlags: flags });
  try {
    const settings = { port: chromium.port, onlyCategories: [...categories] };
    const run = await lighthouse(url, { ...settings, logLevel: 'error' });
    if (!run || run.lhr.runtimeError) {
      throw new Error(`Lighthouse cannot measure ${url}: ${run?.lhr.runtimeError?.message ?? ''}`);
    }
    return run.lhr;
  } finally {
    chromium.kill();
  }
}
