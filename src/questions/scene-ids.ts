import type { PlacedText } from '../content/data-fields.ts';
import type { Finding, Reporter } from '../content/problem.ts';

/** Facts are made of these ids, with spaces and commas between: an id has none. */
const FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Checks the ids that a scene gives to its things: each can stand in a fact, and is given once. */
export function checkSceneIds(ids: readonly PlacedText[], reporter: Pick<Reporter, 'error'>): void {
  const taken = new Set<string>();
  for (const { text, place } of ids) {
    if (text === '') continue;
    if (!FORM.test(text)) reporter.error(place, badSceneId(text));
    else if (taken.has(text)) reporter.error(place, sameSceneId(text));
    taken.add(text);
  }
}

const badSceneId = (id: string): Finding => ({
  code: 'bad-scene-id',
  message: `« ${id} » ne peut pas servir de nom court.`,
  mend: 'Écrivez-le en minuscules, sans accent ni espace, comme « site-officiel ».',
});

const sameSceneId = (id: string): Finding => ({
  code: 'same-scene-id',
  message: `Le nom court « ${id} » est donné deux fois.`,
  mend: 'Donnez un autre nom à l’un des deux.',
});
