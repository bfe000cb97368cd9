/**
 * Shows what a citation rests on while it is pointed at or has the focus, or once it is tapped; a
 * second tap follows it. The words stand in a script beside the page that the citation leads to.
 */
interface Words {
  dossierNotes?: Partial<Record<string, [says: string, source: string]>>;
  trustedTypes?: {
    createPolicy: (name: string, policy: typeof ownScripts) => typeof ownScripts;
  };
}

const ownScripts = {
  createScriptURL(url: string): string {
    if (!/\/(articles\/[\w-]+|outside)\.js$/.test(url)) throw url;
    return url;
  },
};
const words = window as Words;
const policy = words.trustedTypes?.createPolicy('dossier', ownScripts) ?? ownScripts;
const note = document.querySelector<HTMLElement>('.note')!;
note.id = 'note';
const [says, source, follow] = note.children as unknown as [
  HTMLElement,
  HTMLElement,
  HTMLAnchorElement,
];
let shown: HTMLAnchorElement | undefined;
let pointer = 'mouse';
let timer: ReturnType<typeof setTimeout> | undefined;

function hide(): void {
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  note.hidePopover();
}

function show(link: HTMLAnchorElement): void {
  hide();
  shown = link;
  const found = words.dossierNotes?.[link.hash.slice(1)];
  if (!found) return load(link);
  [says.textContent, source.textContent] = found;
  follow.href = link.href;
  link.setAttribute('aria-describedby', note.id);
  note.showPopover();
  place(link.getBoundingClientRect());
}

function load(link: HTMLAnchorElement): void {
  const script = document.createElement('script');
  script.src = policy.createScriptURL(link.href.replace(/\.html.*/, '.js'));
  script.onload = () => shown === link && show(link);
  document.head.append(script);
}

/** Below the citation, or above where there is no room below. */
function place({ left, top, bottom }: DOMRect): void {
  const { offsetWidth, offsetHeight, style } = note;
  const room = document.body.clientWidth - offsetWidth - 8;
  const isAbove = bottom + offsetHeight > innerHeight && top > offsetHeight;
  style.left = `${Math.max(8, Math.min(left, room))}px`;
  style.top = `${scrollY + (isAbove ? top - offsetHeight - 4 : bottom + 4)}px`;
}

/** Waits a moment, so that a pointer can pass over a citation, and can reach the note. */
function settle(act: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(act, 200);
}

/** What is to happen with the citation that an event meets; outside of all, the note goes. */
function on(type: string, act: (link: HTMLAnchorElement, event: Event) => void): void {
  addEventListener(type, (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('.citation a');
    if (event instanceof PointerEvent) pointer = event.pointerType;
    if (link) act(link, event);
    else if (note.contains(target)) clearTimeout(timer);
    else if (type === 'focusin') hide();
    else settle(hide);
  });
}

on('pointerover', (link) => pointer === 'mouse' && settle(() => link === shown || show(link)));
on('focusin', (link) => link.matches(':focus-visible') && show(link));
on('click', (link, event) => {
  if (pointer !== 'touch' || link === shown) return;
  event.preventDefault();
  show(link);
});
addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
