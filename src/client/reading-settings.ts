/**
 * Keeps the reading settings, where storage allows: the ids of the chosen controls. It stands
 * right behind them and runs at once, so that nothing is seen before it is as chosen.
 */
const form = document.querySelector<HTMLFormElement>('#settings');
const key = 'reading-settings';

function restore(): void {
  try {
    for (const id of (localStorage.getItem(key) ?? '').split(' ')) {
      const control = form?.elements.namedItem(id);
      if (control instanceof HTMLInputElement) control.checked = true;
    }
  } catch {
    // Storage is blocked: the settings hold for this page.
  }
}

form?.addEventListener('change', () => {
  const chosen = form.querySelectorAll<HTMLInputElement>(':checked');
  try {
    localStorage.setItem(key, [...chosen].map(({ id }) => id).join(' '));
  } catch {
    // As above.
  }
});
// Also on the way back, when a browser shows the page as it was left.
addEventListener('pageshow', restore);
restore();
