/** A web address, cut around the part that says whose site it is. */
export interface Address {
  readonly encrypted: boolean;
  /** As written, up to the site: `https://www.`. */
  readonly before: string;
  /** The name that someone registered: `mairie.example` in `https://www.mairie.example/plan`. */
  readonly site: string;
  readonly after: string;
}

const FORM = /^(https?:\/\/)([a-z\d\u00c0-\uffff-]+(?:\.[a-z\d\u00c0-\uffff-]+)+)((?::\d+)?(?:[/?#]\S*)?)$/i;
const NUMBERS = /^\d+(?:\.\d+){3}$/;

/** Endings under which names are registered, as under a short one. */
const LONG_ENDINGS = ['asso.fr', 'com.fr', 'gouv.fr', 'nom.fr', 'co.uk', 'org.uk'];

/** Reads `http://` or `https://`, a name with a dot, and what follows; undefined for anything else. */
export function readAddress(text: string): Address | undefined {
  const [, scheme, host, after = ''] = FORM.exec(text) ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  const site = siteOf(host);
  return {
    encrypted: scheme.toLowerCase() === 'https://',
    before: scheme + host.slice(0, host.length - site.length),
    site,
    after,
  };
}

/** A site is named by the last two parts of a host, or three where the ending is a long one. */
function siteOf(host: string): string {
  if (NUMBERS.test(host)) return host;
  const parts = host.split('.');
  const isLong = LONG_ENDINGS.includes(parts.slice(-2).join('.').toLowerCase());
  return parts.slice(isLong ? -3 : -2).join('.');
}
