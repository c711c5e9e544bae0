// Runs in the pages that `declic start` serves, and nowhere else: reloads a page once its module is saved,
// and shows what its author has to mend.

interface Preview {
  readonly revision: string;
  readonly problems: readonly { readonly where: string; readonly message: string; readonly mend: string }[];
  /** Whether the page is an older version of the module, or none at all. */
  readonly stale: boolean;
}

const preview = JSON.parse(document.getElementById('declic-preview')?.textContent ?? '{}') as Preview;

const events = new EventSource('/_declic/events');
// Another revision at once: a save came while this page was loading, or `declic start` was run again.
events.addEventListener('hello', (event: MessageEvent<string>) => {
  if (event.data !== preview.revision) location.reload();
});
events.addEventListener('reload', (event: MessageEvent<string>) => {
  const parts = location.pathname.split('/');
  if (event.data === '*' || parts.includes(event.data) || !parts.includes('modules')) location.reload();
});

if (preview.problems.length > 0) document.body.prepend(panel());

function panel(): HTMLElement {
  const box = element('section', '');
  box.setAttribute('aria-label', 'À reprendre');
  Object.assign(box.style, {
    position: 'relative',
    zIndex: '1000',
    padding: '1rem',
    background: '#fff3d6',
    color: '#22190a',
    borderBottom: '4px solid #b86e00',
    font: '1rem/1.5 system-ui, sans-serif',
  });
  const heading = element(
    'h2',
    preview.problems.length > 1 ? 'Des lignes sont à reprendre' : 'Une ligne est à reprendre',
  );
  Object.assign(heading.style, { font: 'bold 1.25rem/1.3 system-ui, sans-serif', margin: '0 0 .5rem' });
  const list = element('ol', '');
  for (const problem of preview.problems) {
    const item = element('li', '');
    const where = element('code', problem.where);
    item.append(where, ` : ${problem.message} ${problem.mend}`);
    list.append(item);
  }
  const close = element('button', 'Masquer');
  close.addEventListener('click', () => box.remove());
  box.append(heading);
  if (preview.stale) box.append(element('p', 'Dessous, la dernière version lisible du module.'));
  box.append(list, close);
  return box;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
