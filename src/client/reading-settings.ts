/**
 * Keeps the reading settings, where storage allows. It stands right behind them and runs at once,
 * so that nothing is seen before it is as chosen.
 */
const form = document.querySelector<HTMLFormElement>('.settings form')!;
const key = 'reading-settings';

function restore(): void {
  try {
    for (const [name, value] of new URLSearchParams(localStorage.getItem(key) ?? '')) {
      const choice = form.elements.namedItem(name) as RadioNodeList | null;
      if (choice) choice.value = value;
    }
  } catch {
    // Storage is blocked: the settings hold for this page.
  }
}

form.addEventListener('change', () => {
  const chosen = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  try {
    localStorage.setItem(key, String(new URLSearchParams(chosen)));
  } catch {
    // As above.
  }
});
// Also on the way back, when a browser shows the page as it was left.
addEventListener('pageshow', restore);
restore();
