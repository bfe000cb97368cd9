/** Puts the filters of the timeline into the address, takes them from it, and tells the count. */
const form = document.querySelector<HTMLFormElement>('#filters');
const shown = document.querySelector('#shown');

function readAddress(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form?.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) control.value = value;
    if (control instanceof HTMLInputElement) control.checked = control.value === value;
  }
}

function writeAddress(): void {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form!)) {
    if (typeof value === 'string' && value) chosen.set(name, value);
  }
  const query = chosen.toString();
  try {
    history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
  } catch {
    // Some browsers forbid it on a disk; the filter works all the same.
  }
}

function tellCount(): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const visible = entries.filter((entry) => entry.offsetParent !== null).length;
  if (shown) shown.textContent = `${visible} of ${entries.length} events shown.`;
}

if (form) {
  readAddress();
  tellCount();
  form.addEventListener('change', () => {
    writeAddress();
    tellCount();
  });
  form.addEventListener('reset', () => {
    // The controls have their new values only after the event.
    setTimeout(() => {
      writeAddress();
      tellCount();
    });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}
