/** Puts the filters of the timeline into the address, takes them from it, and tells the count. */
const form = document.querySelector<HTMLFormElement>('#filters')!;
const shown = document.querySelector('#shown')!;

function readAddress(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) control.value = value;
    if (control instanceof HTMLInputElement) control.checked = control.value === value;
  }
}

/** What is chosen, as the query of an address. */
function readChoice(): string {
  const chosen = [...new FormData(form)].filter(([, value]) => value);
  return String(new URLSearchParams(chosen as [string, string][]));
}

function writeAddress(): void {
  const query = readChoice();
  try {
    history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
  } catch {
    // Some browsers forbid it on a disk; the filter works all the same.
  }
}

/** Without a choice nothing needs to be measured, which would hold up the page. */
function listHidden(entries: Element[]): Element[] {
  // Of the entry itself: its strand may be hidden by the last choice.
  return readChoice() ? entries.filter((entry) => getComputedStyle(entry).display === 'none') : [];
}

/** Tells the count, and hides strands without entries. */
function tellCount(): void {
  const entries = [...document.querySelectorAll('.entry')];
  const hidden = listHidden(entries);
  for (const section of document.querySelectorAll('.timeline section')) {
    const own = [...section.querySelectorAll('.entry')];
    section.classList.toggle(
      'empty',
      own.every((entry) => hidden.includes(entry)),
    );
  }
  shown.textContent = `${entries.length - hidden.length} of ${entries.length} events shown.`;
}

function update(): void {
  writeAddress();
  tellCount();
}

readAddress();
tellCount();
form.addEventListener('change', update);
// The controls have their new values only after the event.
form.addEventListener('reset', () => setTimeout(update));
form.addEventListener('submit', (event) => event.preventDefault());
