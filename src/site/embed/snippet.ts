/** What a snippet shows. */
export interface Embedded {
  readonly url: string;
  readonly title: string;
  /** What stands below, for those whose page shows no frame. */
  readonly link: string;
}

/** Lines of HTML that show a module in any page: a frame with a title, and a link. */
export function snippet({ url, title, link }: Embedded): string {
  return `<iframe src="${quoted(url)}" title="${quoted(title)}"
width="100%" height="700" loading="lazy"></iframe>
<p><a href="${quoted(url)}">${quoted(link)}</a></p>`;
}

function quoted(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
