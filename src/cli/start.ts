import type { StartCommand } from './command-line.ts';
import { HEARD_EVENT } from '../lms/tryout/messages.ts';
import { PlatformDesk } from './platform-desk.ts';
import { Preview, type Change } from './preview.ts';
import { problemCount, problemLines } from './problem-lines.ts';
import { PreviewServer } from './serve.ts';
import { say, showProgress, warn } from './terminal.ts';
import { FolderWatcher } from './watch.ts';

/** A preview that is being served. */
export interface Started {
  /** Address of the first page. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the site on this computer and reloads its pages as files are saved.
 * @throws Fault
 */
export async function start(command: StartCommand): Promise<Started> {
  const preview = await Preview.open(command.modules, () =>
    warn('Préparation du code des pages, une fois pour toutes…'),
  );
  const problems = await preview.readAll((done) =>
    showProgress(`Modules : ${done} sur ${preview.moduleCount}`),
  );
  problemLines(problems.filter(({ severity }) => severity === 'error')).forEach(warn);

  const server = new PreviewServer(
    (path) => preview.respond(path),
    () => preview.revision,
    (exchange, origin) => desk.respond(exchange, origin),
  );
  const desk = new PlatformDesk(preview, (heard) => server.send(HEARD_EVENT, JSON.stringify(heard)));
  const url = await server.listen(command.port);
  // One at a time: a second save waits until the first has been read.
  let updating: Promise<void> = Promise.resolve();
  const watcher = new FolderWatcher(
    command.modules,
    (paths) => {
      updating = updating.then(() => update(preview, server, paths));
    },
    () =>
      warn('Ce système ne surveille pas autant de dossiers : relancez declic start après vos changements.'),
  );
  say(`${preview.moduleCount} module${preview.moduleCount > 1 ? 's' : ''}. Site d’essai : ${url}`);
  say('Enregistrez un fichier : la page se recharge. Ctrl-C pour arrêter.');
  return {
    url,
    close: async () => {
      watcher.close();
      await updating;
      await server.close();
    },
  };
}

/** Serves until the process is stopped. */
export async function startUntilStopped(command: StartCommand): Promise<never> {
  await start(command);
  return new Promise(() => undefined);
}

async function update(preview: Preview, server: PreviewServer, paths: readonly string[]): Promise<void> {
  let changes: readonly Change[];
  try {
    changes = await preview.update(paths);
  } catch (fault) {
    // A file may vanish while it is read: the next save tells.
    warn(`Lecture interrompue : ${fault instanceof Error ? fault.message : String(fault)}`);
    return;
  }
  for (const { slug, problems } of changes) {
    server.send('reload', slug);
    const errors = problems.filter(({ severity }) => severity === 'error');
    problemLines(errors).forEach(warn);
    const name = slug === '*' ? 'tous les modules' : slug;
    say(`${name} : ${problems.length > 0 ? problemCount(problems) : 'relu, rien à reprendre'}.`);
  }
}
