import { offerApi } from '../scorm/watched-api.ts';
import { Journal } from './journal.ts';
import { LrsSide, lrsLine } from './lrs-side.ts';
import { HEARD_EVENT, type Heard, type Launched } from './messages.ts';
import { ScormSide, scormLine } from './scorm-side.ts';
import { showSummary } from './summary.ts';

/** The page cannot do without one of its elements. */
class MissingElement extends Error {
  override readonly name = 'MissingElement';
}

/** What a module that closes is given to say its last word, in milliseconds. */
const LAST_WORD = 400;

const base = location.pathname.replace(/\/$/, '');
const [, , , slug = ''] = base.slice(1).split('/');
const standard = document.body.dataset['format'] ?? '';
const stage = find('#scene');
const journal = new Journal(find('#journal ol'), find('#journal'));

let frame: HTMLIFrameElement | undefined;
/** Grows with each launch: what a module says that was cut is not heard. */
let current = 0;
let lrs = new LrsSide();
let failing = false;

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new MissingElement(selector);
  return found;
}

function say(words: string): void {
  find('#dit').textContent = words;
}

function send(action: string, body = ''): Promise<Response> {
  return fetch(`${base}/${action}`, { method: 'POST', body });
}

/** Lets the module close as when a learner leaves. */
async function leave(): Promise<void> {
  if (frame === undefined) return;
  frame.src = 'about:blank';
  await new Promise((passed) => setTimeout(passed, LAST_WORD));
  drop();
}

function drop(): void {
  frame?.remove();
  frame = undefined;
}

async function launch(): Promise<void> {
  await leave();
  find('#change').hidden = true;
  const reply = await send('lancer');
  if (!reply.ok) {
    say('Le module n’a pas pu être préparé. Regardez les lignes à reprendre sur sa page.');
    return;
  }
  const { start, scorm, kept } = (await reply.json()) as Launched;
  const mine = ++current;
  journal.mark('Lancement');
  if (scorm !== undefined) {
    const side = new ScormSide(scorm.edition, scorm.cmi);
    showSummary(side.summary);
    offerApi({
      ...scorm,
      commitUrl: `${base}/commit`,
      onCall(call) {
        if (mine !== current) return;
        side.hear(call);
        journal.add(scormLine(call, scorm.edition));
        showSummary(side.summary);
      },
    });
  } else {
    lrs = new LrsSide();
    kept?.forEach((heard) => lrs.hear(heard));
    showSummary(lrs.summary);
  }
  frame = document.createElement('iframe');
  frame.title = 'Le module';
  frame.src = start;
  stage.replaceChildren(frame);
}

async function forget(): Promise<void> {
  await cut();
  await send('oublier');
  await launch();
  say('Tout est oublié : le module recommence pour une nouvelle personne.');
}

/** The frame goes, and nothing it says in going arrives. */
async function cut(): Promise<void> {
  current++;
  await send('couper');
  drop();
  journal.mark('Fermé sans prévenir');
}

async function toggle(button: HTMLElement): Promise<void> {
  failing = !failing;
  await send('panne', failing ? 'oui' : 'non');
  button.setAttribute('aria-pressed', String(failing));
  say(failing ? 'La plateforme ne répond plus.' : 'La plateforme répond de nouveau.');
  journal.mark(failing ? 'La plateforme ne répond plus' : 'La plateforme répond de nouveau');
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(journal.whole);
    say('Le journal est copié.');
  } catch {
    say('Ce navigateur ne permet pas de copier ici.');
  }
}

const ACTIONS: Readonly<Record<string, (button: HTMLElement) => Promise<void>>> = {
  relancer: async () => {
    await launch();
    say('Le module est relancé avec ce que la plateforme a gardé.');
  },
  oublier: forget,
  fermer: async () => {
    await cut();
    say('Le module est fermé. « Relancer » le rouvre.');
  },
  panne: toggle,
  copier: copy,
};

/** One action at a time: a second press waits. */
let busy: Promise<void> = Promise.resolve();
function queue(action: () => Promise<void>): void {
  busy = busy.then(action).catch(() => say('declic start ne répond plus. Relancez la commande.'));
}

for (const [name, action] of Object.entries(ACTIONS)) {
  const button = find(`#${name}`);
  button.addEventListener('click', () => queue(() => action(button)));
}

const events = new EventSource('/_declic/events');
events.addEventListener('reload', ({ data }: MessageEvent<string>) => {
  if (data === '*' || data === slug) find('#change').hidden = false;
});
events.addEventListener(HEARD_EVENT, ({ data }: MessageEvent<string>) => {
  const heard = JSON.parse(data) as Heard;
  if (heard.tryout !== base) return;
  lrs.hear(heard);
  journal.add(lrsLine(heard, standard));
  showSummary(lrs.summary);
});
// The first request of the module must be heard too.
events.addEventListener('hello', () => queue(launch), { once: true });
