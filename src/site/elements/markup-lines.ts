/** A piece of markup: a tag with what it holds, or a text. */
interface Node {
  readonly open: string;
  readonly close: string;
  readonly inline: boolean;
  readonly children: Node[];
}

const TOKEN = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>|[^<]+/g;
const VOID = new Set(['br', 'hr', 'img', 'input']);
const INLINE = new Set(
  'a abbr b bdi br button code em i img input output small span strong sub summary sup svg time u use'.split(
    ' ',
  ),
);

/**
 * Markup that our renderer wrote, a block a line, indented as a person would write it.
 * What stands in one line of text stays in one line, so that no space comes or goes.
 */
export function markupLines(markup: string): string {
  return lines(parse(markup).children, '').join('\n');
}

function parse(markup: string): Node {
  const root: Node = { open: '', close: '', inline: false, children: [] };
  const path = [root];
  for (const [token, slash, name, , selfClosed] of markup.matchAll(TOKEN)) {
    const parent = path.at(-1) ?? root;
    if (slash === '/') path.pop();
    else if (name === undefined) parent.children.push({ open: token, close: '', inline: true, children: [] });
    else {
      const isAlone = VOID.has(name) || selfClosed === '/';
      const node: Node = {
        open: token,
        close: isAlone ? '' : `</${name}>`,
        inline: INLINE.has(name),
        children: [],
      };
      parent.children.push(node);
      if (!isAlone) path.push(node);
    }
  }
  return root;
}

function lines(nodes: readonly Node[], indent: string): readonly string[] {
  const found: string[] = [];
  let run = '';
  const endRun = (): void => {
    if (run.trim() !== '') found.push(indent + run.trim());
    run = '';
  };
  for (const node of nodes) {
    if (isText(node)) {
      run += flat(node);
      continue;
    }
    endRun();
    if (node.children.every(isText)) found.push(indent + flat(node));
    else found.push(indent + node.open, ...lines(node.children, `${indent}  `), indent + node.close);
  }
  endRun();
  return found;
}

/** Whether it is a part of a line of text, all that it holds too. */
function isText(node: Node): boolean {
  return node.inline && node.children.every(isText);
}

function flat({ open, close, children }: Node): string {
  return open + children.map(flat).join('') + close;
}
