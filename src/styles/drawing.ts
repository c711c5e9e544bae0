/** What each class of a drawing looks like; `--hue` and `--tint` are the theme's. */
const RULES: Readonly<Record<string, string>> = {
  l: 'stroke:currentColor;stroke-width:3',
  m: 'stroke:currentColor;stroke-width:2',
  n: 'fill:none',
  t: 'fill:var(--tint)',
  h: 'fill:var(--hue)',
  s: 'fill:var(--surface,#fff)',
  c: 'fill:var(--clic,#f5b82e)',
  g: 'fill:var(--edge,#6b7c80)',
  k: 'fill:#2b1d18',
  k1: 'fill:#7a4a30',
  k2: 'fill:#b97a50',
  k3: 'fill:#ecbf98',
  u: 'stroke:var(--hue);stroke-width:3;fill:none',
};

/**
 * CSS that colours drawings by class: the same in pages and in drawing files.
 * @param svg a drawing, for the classes that it has; absent, for all.
 */
export function drawingCss(svg?: string): string {
  const used = new Set(
    [...(svg ?? '').matchAll(/class="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(' ')),
  );
  const rules = Object.entries(RULES).filter(([name]) => svg === undefined || used.has(name));
  return (
    '.dd{color:var(--ink,#14262b)}.dd *{stroke-linecap:round;stroke-linejoin:round}' +
    rules.map(([name, rule]) => `.dd .${name}{${rule}}`).join('')
  );
}
