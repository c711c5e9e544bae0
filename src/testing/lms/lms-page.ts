/** Where a learner goes who leaves a module. */
export const ELSEWHERE = '<!doctype html><title>LMS</title><p>Elsewhere in the LMS</p>';

/** The platform's page around a module. @param body HTML. */
export function lmsPage(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>LMS</title>
<style>html,body,iframe{block-size:100%;inline-size:100%;margin:0;border:0;display:block}</style>
<body>${body}</body></html>`;
}
