export interface PolicyOptions {
  /** SHA-256 of each inline `<style>`, in base64 without a prefix. */
  readonly styleHashes: readonly string[];
  /** Sources the page may send to, space-separated, e.g. `'self'`; nothing where absent. */
  readonly connect?: string | undefined;
  /** Whether the page plays sounds or films of its own folder; none where absent. */
  readonly media?: boolean;
  /** Sources of frames; none where absent. */
  readonly frame?: string | undefined;
  /** Whether the page registers the site's service worker. */
  readonly worker?: boolean;
  /** Whether the page names the site's web app manifest. */
  readonly manifest?: boolean;
  /** Whether the page makes packages: it loads the script for that when asked, and the site's files. */
  readonly packs?: boolean;
  /** Whether the page takes style sheets of its own host, or shows a document that does and follows this policy. */
  readonly sheets?: boolean;
}

/** The Trusted Types policies that let one address of the site through, each on the pages that need it alone. */
const WORKER_POLICY = 'declic-worker';
const LIBRARY_POLICY = 'declic-library';

/**
 * The Content Security Policy (CSP 3) of a page, for the `content` of a `<meta http-equiv>`:
 * it needs HTML escaping there, and must stand before whatever it rules.
 * Scripts come from the page's own folder only; styles are inline and named by their hash, or stand in a file there.
 * A `<meta>` can't carry frame-ancestors, report-uri or sandbox (CSP 3, 3.3).
 */
export function contentSecurityPolicy(options: PolicyOptions): string {
  const { styleHashes, connect, media, frame, worker, manifest, packs, sheets } = options;
  const styles = [...(sheets === true ? ["'self'"] : []), ...styleHashes.map((hash) => `'sha256-${hash}'`)];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles.join(' ') || "'none'"}`,
    "img-src 'self' data:",
    ...(media === true ? ["media-src 'self'"] : []),
    `connect-src ${connect || (packs === true ? "'self'" : "'none'")}`,
    ...(frame === undefined ? [] : [`frame-src ${frame}`]),
    ...(worker === true ? ["worker-src 'self'"] : []),
    ...(manifest === true ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    ['trusted-types lit-html declic', worker && WORKER_POLICY, packs && LIBRARY_POLICY]
      .filter((part) => typeof part === 'string')
      .join(' '),
  ].join('; ');
}
