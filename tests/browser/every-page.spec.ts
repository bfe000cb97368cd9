import { expect, test } from '@playwright/test';
import { readPages } from '../../src/integrations/html.ts';
import { siteFolder } from '../site/site-folder.ts';
import { moveSite, serveSite, type Place } from './site-server.ts';

const files = readPages(siteFolder).map(({ file }) => file);

const places: [string, () => Place | Promise<Place>][] = [
  ['over http', () => serveSite()],
  ['from a disk', () => moveSite()],
];

for (const [where, open] of places) {
  test(`prints nothing on the console and asks nobody else, on every page ${where}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const { url, close } = await open();
    const complaints: string[] = [];
    const complain = (text: string) => complaints.push(`${page.url()}: ${text}`);
    page.on('console', (message) => complain(message.text()));
    page.on('pageerror', (error) => complain(error.message));
    page.on('request', (request) => {
      if (!/^data:/.test(request.url()) && !request.url().startsWith(url)) complain(request.url());
    });
    for (const file of files) await page.goto(url + file);
    expect(complaints).toEqual([]);
    close();
  });
}
