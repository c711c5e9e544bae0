import type { PackageFinding, Report } from '../../packaging/package-finding.ts';
import type { Files } from '../../packaging/packager.ts';
import { descendants, type XmlNode } from '../../packaging/xml-reader.ts';
import { lintXmlFile } from '../../packaging/xml-file.ts';

const MANIFEST = 'imsmanifest.xml';

/** What every reader of a manifest must take (IMS CP 1.1.2 XSD, titleType). */
const MAX_TITLE = 200;

/** An XML ID without a prefix, in ASCII: some LMSs use it in a URL. */
const IDENTIFIER = /^[A-Za-z_][\w.-]*$/;

/** Schemas stand beside the manifest and belong to no resource. */
const SCHEMA_FILE = /\.(xsd|dtd)$/;

/** What the manifests of two versions of SCORM say otherwise. */
interface Wording {
  /** As `schemaversion` says it. */
  readonly version: string;
  /** The attribute that says what a resource is. */
  readonly type: string;
}

/**
 * Checks the manifest of a SCORM package against its files, by what all versions share: references between elements,
 * titles, the SCO's page.
 * @param also checks what one version alone has.
 * @returns what is wrong; empty where all is well.
 */
export function lintScormManifest(
  files: Files,
  { version, type }: Wording,
  also: (manifest: XmlNode, report: Report) => void,
): readonly PackageFinding[] {
  return lintXmlFile(files, MANIFEST, (manifest, report) => {
    lintSchema(manifest, version, report);
    lintIdentifiers(manifest, report);
    lintOrganizations(manifest, report);
    lintResources(manifest, files, type, report);
    also(manifest, report);
  });
}

/** The manifest says which version of SCORM it follows. */
function lintSchema(manifest: XmlNode, version: string, report: Report): void {
  const metadata = manifest.children.find(({ name }) => name === 'metadata');
  const textOf = (wanted: string) => metadata?.children.find(({ name }) => name === wanted)?.text;
  if (textOf('schema') !== 'ADL SCORM' || textOf('schemaversion') !== version) {
    report(
      'wrong-schema',
      `Le manifeste ne dit pas « ADL SCORM » et « ${version} ».`,
      'Écrivez schema et schemaversion ainsi.',
    );
  }
}

/** Every identifier is an XML ID, and no other's. */
function lintIdentifiers(manifest: XmlNode, report: Report): void {
  const named = ['organization', 'item', 'resource'].flatMap((name) => descendants(manifest, name));
  const seen = new Set<string>();
  for (const { attributes } of [manifest, ...named]) {
    const identifier = attributes['identifier'] ?? '';
    if (!IDENTIFIER.test(identifier)) {
      report(
        'bad-identifier',
        `« ${identifier} » n’est pas un identifiant XML.`,
        'Commencez par une lettre.',
      );
    }
    if (seen.has(identifier)) {
      report(
        'repeated-identifier',
        `L’identifiant ${identifier} sert deux fois.`,
        'Donnez à chacun le sien.',
      );
    }
    seen.add(identifier);
  }
}

/** One organization, whose items lead to resources that are there. */
function lintOrganizations(manifest: XmlNode, report: Report): void {
  const organizations = descendants(manifest, 'organization');
  const chosen = descendants(manifest, 'organizations')[0]?.attributes['default'];
  const items = descendants(manifest, 'item');
  const resources = descendants(manifest, 'resource').map(({ attributes }) => attributes['identifier']);
  if (organizations.length !== 1 || items.length === 0) {
    report('organization', 'Il faut une organisation, et un élément au moins.', 'Gardez-en une seule.');
  } else if (chosen !== organizations[0]?.attributes['identifier']) {
    report(
      'organization',
      'L’organisation par défaut n’existe pas.',
      'Reprenez son identifiant dans default.',
    );
  }
  for (const { attributes, children } of [...organizations, ...items]) {
    const title = children.find(({ name }) => name === 'title')?.text.trim() ?? '';
    if (title === '' || title.length > MAX_TITLE) {
      const named = attributes['identifier'] ?? '';
      report(
        'item-title',
        `Le titre de ${named} manque ou est trop long.`,
        `Écrivez 1 à ${MAX_TITLE} caractères.`,
      );
    }
  }
  for (const { attributes } of items) {
    if (!resources.includes(attributes['identifierref'])) {
      report(
        'unknown-resource',
        'Un élément renvoie à une ressource absente.',
        'Reprenez l’identifiant de la ressource.',
      );
    }
  }
}

/**
 * One SCO or more, each a page among its files; every file of the package listed, once.
 * @param scormType the attribute that says what a resource is: the two versions of SCORM write it differently.
 */
function lintResources(manifest: XmlNode, files: Files, scormType: string, report: Report): void {
  const listed: string[] = [];
  for (const { attributes, children } of descendants(manifest, 'resource')) {
    const hrefs = children.filter(({ name }) => name === 'file').map((file) => file.attributes['href'] ?? '');
    const href = attributes['href'] ?? '';
    listed.push(...hrefs);
    if (attributes['type'] !== 'webcontent' || attributes[scormType] !== 'sco') {
      report(
        'resource-type',
        'La ressource n’est pas un SCO de type webcontent.',
        `Écrivez type et ${scormType}.`,
      );
    }
    if (!href.endsWith('.html'))
      report('sco-page', 'Le SCO n’est pas une page .html.', 'Donnez l’adresse de la page.');
    if (!hrefs.includes(href)) {
      report('sco-page', 'La page du SCO n’est pas parmi ses fichiers.', 'Ajoutez son élément file.');
    }
  }
  for (const [index, href] of listed.entries()) {
    if (files[href] === undefined) {
      report(
        'missing-file',
        `Le fichier ${href} n’est pas dans le paquet.`,
        'Ajoutez-le, ou retirez sa ligne.',
      );
    }
    if (listed.indexOf(href) !== index) {
      report('repeated-file', `Le fichier ${href} est cité deux fois.`, 'Gardez une seule ligne.');
    }
  }
  for (const path of Object.keys(files)) {
    if (path !== MANIFEST && !SCHEMA_FILE.test(path) && !listed.includes(path)) {
      report('unlisted-file', `Le manifeste ne cite pas ${path}.`, 'Ajoutez son élément file.');
    }
  }
}
