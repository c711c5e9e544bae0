import type { Page } from 'puppeteer-core';

/** What a page should not have done; all empty where it behaves. */
export interface Guard {
  /** Breaches of the page's Content Security Policy, in any of its frames. */
  readonly policy: readonly string[];
  /** Requests to another host. */
  readonly outside: readonly string[];
  /** Uncaught errors and errors in the console. */
  readonly errors: readonly string[];
}

/** Of a page that behaves. */
export const NOTHING: Guard = { policy: [], outside: [], errors: [] };

const POLICY = 'policy broken: ';

/** Watches a page from before it loads. */
export async function guard(page: Page): Promise<Guard> {
  const [policy, outside, errors]: [string[], string[], string[]] = [[], [], []];
  await page.evaluateOnNewDocument((mark) => {
    addEventListener('securitypolicyviolation', (event) => {
      console.info(`${mark}${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  }, POLICY);
  page.on('console', (message) => {
    if (message.text().startsWith(POLICY)) policy.push(message.text());
    else if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1[:/]|data:|file:|blob:|about:)/.test(request.url()))
      outside.push(request.url());
  });
  return { policy, outside, errors };
}
