import { expect, test, type Page } from '@playwright/test';
import { shortKinds } from './page-kinds.ts';
import { moveSite } from './site-server.ts';

declare global {
  interface Window {
    stops: Stop[];
  }
}

/** What a keyboard meets on a page, one after the other. */
interface Stop {
  html: string;
  /** The number of the control in the order of the page; undefined for what is no control. */
  control: number | undefined;
  /** Whether anything shows that it has the focus. */
  isMarked: boolean;
  /** Whether some of it can be seen, beside all that stays in place. */
  isInSight: boolean;
}

// A page that glides to what has the focus is not yet there when it is looked at.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('reaches every control of every kind of page by keyboard, in order, and sees it', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const { url } = moveSite();
  for (const file of shortKinds) {
    await page.goto(url + file);
    const controls = await countControls(page);
    await page.evaluate(recordStops);
    for (let step = 0; step < controls; step += 1) await page.keyboard.press('Tab');
    const stops = await page.evaluate(() => window.stops);
    expect(
      stops.map(({ control }) => control),
      file,
    ).toEqual(Array.from({ length: controls }, (_, index) => index));
    const lost = stops.filter(({ isMarked, isInSight }) => !isMarked || !isInSight);
    expect(lost, file).toEqual([]);
    // Not caught in the last one.
    await page.keyboard.press('Tab');
    const last = page.locator(`[data-control="${controls - 1}"]`);
    await expect(last).not.toBeFocused();
  }
});

/** Marks the controls of a page with their numbers, and counts them. A group of choices is one. */
async function countControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const found = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [tabindex="0"]',
    );
    const groups = new Set<string>();
    const reachable = [...found].filter((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return false;
      if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
      const isFirst = !groups.has(control.name);
      groups.add(control.name);
      return isFirst;
    });
    reachable.forEach((control, index) => {
      control.dataset['control'] = String(index);
    });
    return reachable.length;
  });
}

/** Leaves behind in the page what gets the focus. */
function recordStops(): void {
  window.stops = [];
  // On the window, behind the scripts of the page.
  addEventListener('focusin', ({ target }) => {
    const focused = target as HTMLElement | SVGElement;
    const number = focused.dataset['control'];
    const circle = focused.querySelector('circle');
    // A link that goes on in a second line has two boxes.
    const box = (circle ?? focused).getClientRects()[0] ?? focused.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 12)];
    const top = document.elementFromPoint(x, y);
    const isRinged = circle !== null && getComputedStyle(circle).stroke !== 'none';
    window.stops.push({
      html: focused.outerHTML.slice(0, 80),
      control: number === undefined ? undefined : Number(number),
      isMarked: isRinged || getComputedStyle(focused).outlineStyle !== 'none',
      isInSight: top !== null && (focused.contains(top) || top.contains(focused)),
    });
  });
}
