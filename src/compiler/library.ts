import type { Library } from '../content/module.ts';
import type { Problem } from '../content/problem.ts';
import { badBase, noLibrary } from './messages/module.ts';
import { FILE_START, ProblemList } from './problem-list.ts';
import { Region } from './region.ts';
import { readSourceText } from './source-text.ts';
import { readYaml } from './yaml-fields.ts';

export interface CompiledLibrary {
  /** Absent where an error was reported. */
  readonly library?: Library;
  readonly problems: readonly Problem[];
}

/**
 * Reads library.yaml.
 * @param source its bytes; undefined where the file is missing: problem `no-library`.
 * @param file its path as the author knows it, e.g. `modules/library.yaml`.
 */
export function compileLibrary(source: Uint8Array | undefined, file: string): CompiledLibrary {
  const problems = new ProblemList();
  const reporter = problems.file(file);
  if (source === undefined) {
    reporter.error(FILE_START, noLibrary());
    return { problems: problems.sorted() };
  }
  const text = readSourceText(source, reporter);
  const fields = text === undefined ? undefined : readYaml(Region.ofText(text), reporter);
  if (fields === undefined) return { problems: problems.sorted() };

  fields.only(['base', 'title', 'publisher', 'contact', 'authors', 'host']);
  const base = fields.text('base');
  if (base.text !== '' && !/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]+)*$/.test(base.text)) {
    reporter.error(base.place, badBase());
  }
  const host = fields.optionalText('host')?.text;
  const library: Library = {
    base: base.text,
    title: fields.text('title').text,
    publisher: fields.text('publisher').text,
    contact: fields.text('contact').text,
    authors: fields.texts('authors').map(({ text: author }) => author),
    ...(host !== undefined && { host }),
  };
  return { ...(!problems.hasErrors && { library }), problems: problems.sorted() };
}
