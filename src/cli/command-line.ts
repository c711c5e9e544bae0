import { parseArgs, type ParseArgsConfig } from 'node:util';
import { systemCode, UsageFault } from './fault.ts';
import { COMMAND_HELP } from './help.ts';

export interface BuildCommand {
  readonly name: 'build';
  readonly modules: string;
  readonly out: string;
  /** Slugs; empty: all. */
  readonly only: readonly string[];
  /** Format names; empty: all. */
  readonly formats: readonly string[];
  /** Folder of the schemas to put into packages that take them. */
  readonly xsd: string | undefined;
  /** Where the site will stand, without a slash at its end. */
  readonly site: string | undefined;
}

export interface StartCommand {
  readonly name: 'start';
  readonly modules: string;
  readonly port: number;
}

export interface NewCommand {
  readonly name: 'new';
  readonly modules: string;
  readonly theme: string;
  readonly slug: string;
}

export interface InitCommand {
  readonly name: 'init';
  readonly modules: string;
  readonly title: string | undefined;
  readonly base: string | undefined;
  readonly contact: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
}

export interface CoverageCommand {
  readonly name: 'coverage';
  readonly modules: string;
  /** Outcome ids, as typed; empty: the whole of DigComp. */
  readonly outcomes: readonly string[];
  readonly json: boolean;
  /** Where to draw the map. */
  readonly svg: string | undefined;
}

export interface TranslationsCommand {
  readonly name: 'translations';
  readonly modules: string;
  /** Slugs of the modules whose translations follow their source again. */
  readonly done: readonly string[];
  readonly lang: string | undefined;
}

export type Command =
  | BuildCommand
  | StartCommand
  | NewCommand
  | InitCommand
  | CoverageCommand
  | TranslationsCommand
  | { readonly name: 'check' | 'ids'; readonly modules: string }
  | { readonly name: 'help'; readonly topic: string }
  | { readonly name: 'version' };

const modules = { type: 'string', default: 'modules' } as const;

/**
 * Reads the words after `declic`.
 * @throws UsageFault
 */
export function readCommand(words: readonly string[]): Command {
  const [name = 'help', ...rest] = words;
  if (name === '--version' || name === '-v') return { name: 'version' };
  if (name === 'help' || name === '--help' || name === '-h') return { name: 'help', topic: rest[0] ?? '' };
  if (rest.includes('--help') || rest.includes('-h')) return { name: 'help', topic: name };
  switch (name) {
    case 'build': {
      const { values } = parse(name, {
        args: rest,
        options: {
          modules,
          out: { type: 'string', default: 'dist' },
          only: { type: 'string', multiple: true, default: [] },
          format: { type: 'string', multiple: true, default: [] },
          xsd: { type: 'string' },
          site: { type: 'string' },
        },
      });
      const { out, only, format: formats, xsd } = values;
      const site = values.site === undefined ? undefined : readAddress(values.site);
      return { name, modules: values.modules, out, only, formats, xsd, site };
    }
    case 'check':
    case 'ids':
      return { name, modules: parse(name, { args: rest, options: { modules } }).values.modules };
    case 'start': {
      const { values } = parse(name, {
        args: rest,
        options: { modules, port: { type: 'string', default: '8080' } },
      });
      return { name, modules: values.modules, port: readPort(values.port) };
    }
    case 'coverage': {
      const outcome = { type: 'string', multiple: true, default: [] as string[] } as const;
      const json = { type: 'boolean', default: false } as const;
      const { values } = parse(name, {
        args: rest,
        options: { modules, outcome, json, svg: { type: 'string' } },
      });
      return { name, modules: values.modules, outcomes: values.outcome, json: values.json, svg: values.svg };
    }
    case 'translations': {
      const done = { type: 'string', multiple: true, default: [] as string[] } as const;
      const options = { modules, done, lang: { type: 'string' } } as const;
      const { values } = parse(name, { args: rest, options });
      return { name, modules: values.modules, done: values.done, lang: values.lang };
    }
    case 'new':
      return readNew(rest);
    case 'init': {
      const one = { type: 'string' } as const;
      const author = { type: 'string', multiple: true, default: [] as string[] } as const;
      const options = { modules, title: one, base: one, contact: one, publisher: one, author };
      const { values } = parse(name, { args: rest, options });
      const { title, base, contact, publisher } = values;
      return { name, modules: values.modules, title, base, contact, publisher, authors: values.author };
    }
    default:
      throw new UsageFault(
        `La commande « ${name} » n’existe pas.`,
        `Les commandes sont : ${Object.keys(COMMAND_HELP).join(', ')}.`,
      );
  }
}

function readNew(words: string[]): NewCommand {
  const { values, positionals } = parse('new', { args: words, options: { modules }, allowPositionals: true });
  const [theme, slug, ...others] = (positionals[0] ?? '').split('/');
  if (positionals.length !== 1 || !theme || !slug || others.length > 0) {
    throw new UsageFault(
      'Il faut un thème et un nom.',
      'Écrivez-les ainsi : socle/ranger-ses-photos.',
      'new',
    );
  }
  return { name: 'new', modules: values.modules, theme, slug };
}

function readAddress(text: string): string {
  if (/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/.test(text)) return text.replace(/\/+$/, '');
  throw new UsageFault(
    `« ${text} » n’est pas l’adresse d’un site.`,
    'Écrivez-la en entier, par exemple https://modules.mediatheque.example.',
    'build',
  );
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new UsageFault(
    `« ${text} » n’est pas un numéro de port.`,
    'Choisissez un nombre de 1024 à 65535.',
    'start',
  );
}

function parse<Config extends ParseArgsConfig>(
  command: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (fault) {
    throw inFrench(fault, command);
  }
}

/** What parseArgs says in English, by its documented codes. */
function inFrench(fault: unknown, command: string): unknown {
  const [, word = ''] = /'([^' ]+)/.exec(fault instanceof Error ? fault.message : '') ?? [];
  switch (systemCode(fault)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new UsageFault(
        `L’option ${word} n’existe pas ici.`,
        'Regardez les options ci-dessous.',
        command,
      );
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return new UsageFault(`L’option ${word} attend une valeur.`, 'Écrivez la valeur juste après.', command);
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return new UsageFault(`« ${word} » est en trop.`, 'Un dossier se donne après --modules.', command);
    default:
      return fault;
  }
}
