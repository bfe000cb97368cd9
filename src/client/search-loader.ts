/**
 * Loads the search. The page's policy admits what an admitted script adds, and nothing that stands
 * in the page with an address; a disk gives a page no modules. Hence two classic scripts from here.
 */
const files = ['search-data.js', 'search.js'];

interface ScriptPolicy {
  createScriptURL: (url: string) => string;
}

/** Trusted Types, which TypeScript does not know; many browsers have none. */
interface PolicyFactory {
  createPolicy: (name: string, policy: ScriptPolicy) => ScriptPolicy;
}

const ownScripts: ScriptPolicy = {
  createScriptURL(url) {
    if (!files.includes(url)) throw new TypeError(`${url} is no script of this site.`);
    return url;
  },
};

const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
const policy = trustedTypes?.createPolicy('dossier', ownScripts) ?? ownScripts;

for (const file of files) {
  const script = document.createElement('script');
  script.src = policy.createScriptURL(file);
  // In the order of the list.
  script.async = false;
  script.addEventListener('error', tellFailure);
  document.head.append(script);
}

function tellFailure(): void {
  const status = document.querySelector('#found');
  if (status) status.textContent = 'The search could not be loaded. The A to Z needs no script.';
}
