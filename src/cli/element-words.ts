import type * as TypeScript from 'typescript';
import type { WordList } from '../site/elements/element-doc.ts';
import type { SourceFile } from './element-sources.ts';

/** Files of words say so by their name: `messages.fr.ts`, `asking.fr.ts`. */
const WORDS_FILE = '.fr.ts';

/** The words in those of some files that hold words. */
export function readWords(ts: typeof TypeScript, files: readonly SourceFile[]): readonly WordList[] {
  return files
    .filter(({ path }) => path.endsWith(WORDS_FILE))
    .map(({ path, text }) => {
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      return { file: path, words: wordsIn(ts, source) };
    })
    .filter(({ words }) => words.length > 0);
}

function wordsIn(ts: typeof TypeScript, source: TypeScript.SourceFile): WordList['words'] {
  const tables = new Map<string, TypeScript.ObjectLiteralExpression>();
  const exported: TypeScript.ObjectLiteralExpression[] = [];
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const value = initializer && withoutType(ts, initializer);
      if (value === undefined || !ts.isObjectLiteralExpression(value)) continue;
      tables.set(name.getText(), value);
      if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true) {
        exported.push(value);
      }
    }
  }
  const read = (table: TypeScript.ObjectLiteralExpression, before: string): WordList['words'] =>
    table.properties.flatMap((property): WordList['words'] => {
      if (ts.isSpreadAssignment(property)) return [];
      const key = before + property.name.getText().replaceAll("'", '');
      const value = ts.isPropertyAssignment(property) ? withoutType(ts, property.initializer) : property.name;
      if (ts.isStringLiteral(value)) return [[key, value.text]];
      const inner = ts.isObjectLiteralExpression(value) ? value : tables.get(value.getText());
      return inner === undefined ? [[key, value.getText()]] : read(inner, `${key}.`);
    });
  return exported.flatMap((table) => read(table, ''));
}

function withoutType(ts: typeof TypeScript, value: TypeScript.Expression): TypeScript.Expression {
  return ts.isAsExpression(value) || ts.isSatisfiesExpression(value) ? value.expression : value;
}
