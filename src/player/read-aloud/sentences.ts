/** What is not there to be heard: controls, words for screen readers, and what waits closed. */
const SILENT =
  '[hidden],[aria-hidden=true],.sr,button,select,textarea,audio,video,details:not([open])>:not(summary)';

const BLOCK = 'p,li,h2,h3,h4,legend,label,summary,figcaption,td,th,dt,dd,div,pre';

/** Up to a mark that ends a sentence, with what closes it; a point inside a word ends nothing. */
const SENTENCE = /\S.*?(?:[.!?…]+(?=[\s»”)]|$)[\s»”)]*|$)/gs;

/** The sentences that a person sees below an element, in order. */
export function sentencesOf(root: Element): readonly Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isSilent(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const sentences: Range[] = [];
  let block: Element | null = null;
  let run: Text[] = [];
  const cut = (): void => {
    sentences.push(...cutRun(run));
    run = [];
  };
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      const own = node.parentElement?.closest(BLOCK) ?? null;
      if (own !== block) cut();
      block = own;
      run.push(node);
    } else if (node.nodeName === 'BR') cut();
  }
  cut();
  return sentences;
}

/** Whether a sentence can be seen: what was shown when reading began may be gone. */
export function isSeen(sentence: Range): boolean {
  return sentence.getClientRects().length > 0;
}

function isSilent(element: Element): boolean {
  return element.nodeName !== 'BR' && (element.matches(SILENT) || element.getClientRects().length === 0);
}

function cutRun(run: readonly Text[]): readonly Range[] {
  const text = run.map(({ data }) => data).join('');
  return [...text.matchAll(SENTENCE)]
    .filter(([words]) => /[\p{L}\p{N}]/u.test(words))
    .map(({ 0: { length }, index }) => {
      const range = document.createRange();
      range.setStart(...placeIn(run, index));
      range.setEnd(...placeIn(run, index + length));
      return range;
    });
}

/** The text node that holds a character of a run, and its place there. */
function placeIn([node, ...rest]: readonly Text[], offset: number): [Node, number] {
  if (node === undefined) throw new RangeError();
  return offset <= node.length ? [node, offset] : placeIn(rest, offset - node.length);
}
