import type { DataFields } from '../../content/data-fields.ts';
import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { checkSceneIds } from '../scene-ids.ts';
import { readGoals, readTool, type Facts } from '../simulation.ts';
import {
  binnedFromNowhere,
  folderInItself,
  notBothAtOnce,
  reservedFolder,
  unknownFolder,
} from './problems.ts';
import { BIN, type File, type Files, type Folder, type Mail } from './schema.ts';

/** `:::files {#id}`: YAML with `folders`, the `files` in them, a `mail` to join some to, and `goals`. */
export function parse(
  container: Container & { readonly place: Place },
  context: ParseContext,
): Files | undefined {
  const tool = readTool(container, context);
  if (tool === undefined) return undefined;
  const { list, data } = tool;
  data.only(['folders', 'files', 'mail', 'goals']);
  for (const key of ['folders', 'files']) if (!data.has(key)) data.text(key);
  const folders = data.maps('folders').map(readFolder);
  const files = data.maps('files').map((fields) => readFile(fields, context));
  const mail = data.map('mail');
  checkFolders(folders, files, context);
  checkSceneIds(
    [...folders, ...files].map(({ id }) => id),
    context,
  );
  const goals = readGoals(data, factsOf(folders, files, mail !== undefined), context);
  for (const { when, place } of goals.flatMap(({ ways }) => ways)) {
    const states = when.flatMap((fact) => /^.+ (?:in|named) |^at /.exec(fact)?.[0] ?? []);
    if (new Set(states).size < states.length) context.error(place, notBothAtOnce());
  }
  return { list, folders, files, ...(mail && { mail: readMail(mail) }), goals };
}

function readFolder(fields: DataFields): Folder {
  fields.only(['id', 'name', 'in']);
  const parent = fields.optionalText('in');
  return { id: fields.text('id'), name: fields.text('name').text, ...(parent && { parent }) };
}

function readFile(fields: DataFields, context: ParseContext): File {
  fields.only(['id', 'name', 'in', 'binned', 'date', 'text', 'names']);
  const folder = fields.optionalText('in');
  const date = fields.optionalText('date')?.text;
  const binned = fields.has('binned') && fields.flag('binned');
  if (binned && folder === undefined) context.error(fields.placeOf('binned'), binnedFromNowhere());
  const names = fields.map('names');
  checkSceneIds(names?.keys ?? [], context);
  return {
    id: fields.text('id'),
    name: fields.text('name').text,
    ...(folder && { folder }),
    binned,
    ...(date !== undefined && { date }),
    text: fields.prose('text', 'message'),
    names: (names?.keys ?? []).map((id) => ({ id, name: names?.text(id.text).text ?? '' })),
  };
}

function readMail(fields: DataFields): Mail {
  fields.only(['to', 'subject', 'text']);
  return {
    to: fields.text('to').text,
    subject: fields.text('subject').text,
    text: fields.has('text') ? fields.prose('text', 'message') : [],
  };
}

/** Every folder named is there, and none is in itself, however deep. */
function checkFolders(folders: readonly Folder[], files: readonly File[], context: ParseContext): void {
  const known = folders.map(({ id }) => id.text);
  const named = [...folders.map(({ parent }) => parent), ...files.map(({ folder }) => folder)];
  for (const name of named) {
    if (name && name.text !== '' && known.length > 0 && !known.includes(name.text)) {
      context.error(name.place, unknownFolder(name.text, known));
    }
  }
  for (const { id, parent } of folders) {
    if (id.text === BIN) context.error(id.place, reservedFolder());
    const above = new Set<string>();
    for (let up = parent?.text; up !== undefined && !above.has(up);) {
      above.add(up);
      up = folders.find((folder) => folder.id.text === up)?.parent?.text;
    }
    if (above.has(id.text) && parent) context.error(parent.place, folderInItself(id.text));
  }
}

/** What may hold: where each file is and how it is named, what was done with it, and the folder shown. */
function factsOf(folders: readonly Folder[], files: readonly File[], hasMail: boolean): Facts {
  if (folders.length === 0 || files.length === 0) return { known: [], atStart: [] };
  const places = folders.map(({ id }) => id.text);
  const known = files.flatMap(({ id: { text: file }, names }) => [
    ...places.map((folder) => `${file} in ${folder}`),
    ...names.map(({ id }) => `${file} named ${id.text}`),
    ...['binned', 'opened', ...(hasMail ? ['attached'] : [])].map((state) => `${file} ${state}`),
  ]);
  const atStart = files.flatMap(({ id, folder, binned }) => {
    if (binned) return `${id.text} binned`;
    return folder ? `${id.text} in ${folder.text}` : [];
  });
  return {
    known: [...known, ...[...places, BIN].map((folder) => `at ${folder}`)],
    atStart: [...atStart, ...places.slice(0, 1).map((folder) => `at ${folder}`)],
  };
}
