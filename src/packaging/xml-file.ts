import type { PackageFinding, Report } from './package-finding.ts';
import type { Files } from './packager.ts';
import { readXml, XmlSyntaxError, type XmlNode } from './xml-reader.ts';

/**
 * Checks the manifest of a package.
 * @param path of its file, at the root.
 * @param lint is not called where there is no manifest to read: that is a finding of its own.
 * @returns what is wrong; empty where all is well.
 */
export function lintXmlFile(
  files: Files,
  path: string,
  lint: (manifest: XmlNode, report: Report) => void,
): readonly PackageFinding[] {
  const findings: PackageFinding[] = [];
  const report: Report = (code, message, mend) => findings.push({ code, file: path, message, mend });
  const manifest = readXmlFile(files, path, report);
  if (manifest !== undefined) lint(manifest, report);
  return findings;
}

function readXmlFile(files: Files, path: string, report: Report): XmlNode | undefined {
  const bytes = files[path];
  if (bytes === undefined) {
    report('missing-manifest', 'Le paquet n’a pas de manifeste.', `Ajoutez ${path} à la racine.`);
    return undefined;
  }
  try {
    return readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof XmlSyntaxError || error instanceof TypeError)) throw error;
    report(
      'malformed-manifest',
      `Le manifeste ne se lit pas : ${error.message}.`,
      'Écrivez-le avec writeXml.',
    );
    return undefined;
  }
}
