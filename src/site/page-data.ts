import { Html, html } from '../content/html.ts';

/** Data for an element's script, which stand in the page itself: in a script element `<` could end it. */
export function pageData(data: object): Html {
  return html`<script type="application/json">${new Html(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`;
}
