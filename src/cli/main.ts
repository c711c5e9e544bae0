import { version } from './checkout.ts';
import { readCommand, type Command } from './command-line.ts';
import { Fault, systemCode, UsageFault } from './fault.ts';
import { COMMAND_HELP, HELP, usageOf } from './help.ts';
import { Interrupted } from './interrupt.ts';
import { say, warn } from './terminal.ts';

/**
 * The command `declic`.
 * @param words what follows `declic` on the command line.
 * @returns the exit code: 0 fine, 1 problems in the content, 2 a call that can't be carried out, 70 our own fault.
 */
export async function main(words: readonly string[]): Promise<number> {
  // A reader that closes early, as `declic check | head` does, is no fault.
  process.stdout.on('error', (fault) => {
    if (systemCode(fault) === 'EPIPE') process.exit();
  });
  try {
    return await run(readCommand(words));
  } catch (fault) {
    return explain(fault);
  }
}

/** Each command is loaded when it is called: the help need not wait for rollup. */
async function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'version':
      say(version());
      return 0;
    case 'help':
      say(COMMAND_HELP[command.topic] ?? HELP);
      return 0;
    case 'build':
      return (await import('./build.ts')).build(command);
    case 'check':
      return (await import('./check.ts')).check(command.modules);
    case 'start':
      return (await import('./start.ts')).startUntilStopped(command);
    case 'ids':
      return (await import('./ids.ts')).ids(command.modules);
    case 'translations':
      return (await import('./translations.ts')).translations(command);
    case 'coverage':
      return (await import('./coverage.ts')).coverage(command);
    case 'new':
      return (await import('./new-module.ts')).newModule(command);
    case 'init':
      return (await import('./init.ts')).init(command);
  }
}

function explain(fault: unknown): number {
  if (fault instanceof Fault) {
    warn(`${fault.message} ${fault.mend}`);
    if (fault instanceof UsageFault) warn(`\nUsage : ${usageOf(fault.command)}`);
    return 2;
  }
  if (fault instanceof Interrupted) return fault.exitCode;
  const system = fileFault(fault);
  if (system !== undefined) {
    warn(system);
    return 2;
  }
  if (process.env['DECLIC_DEBUG'] === '1' && fault instanceof Error) warn(fault.stack ?? '');
  warn(
    `declic s’est arrêté, et c’est de sa faute : ${fault instanceof Error ? fault.message : String(fault)}`,
  );
  return 70;
}

/** What the file system refuses, in French; undefined for anything else. */
function fileFault(fault: unknown): string | undefined {
  const path = fault instanceof Error && 'path' in fault ? String(fault.path) : '';
  switch (systemCode(fault)) {
    case 'ENOSPC':
      return 'Le disque est plein. Libérez de la place, puis recommencez.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${path} est protégé. Vérifiez que vous avez le droit d’y lire et d’y écrire.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} n’est pas un dossier. Choisissez-en un autre.`;
    default:
      return undefined;
  }
}
