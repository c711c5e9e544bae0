import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { lintManifest as lintCmi5 } from '../../formats/cmi5/manifest-lint.ts';
import { lintManifest as lintScorm12 } from '../../formats/scorm12/manifest-lint.ts';
import { lintManifest as lintScorm2004 } from '../../formats/scorm2004/manifest-lint.ts';
import { lintManifest as lintXapi } from '../../formats/xapi/manifest-lint.ts';
import { lintPackage, LRS_LIMITS } from '../../packaging/package-lint.ts';
import type { Files } from '../../packaging/packager.ts';
import { validateCmi5, validateScorm12, validateScorm2004, type Manifests } from '../xsd.ts';
import { buildLibrary, type BuiltLibrary } from './library.ts';

let library: BuiltLibrary;
before(async () => {
  library = await buildLibrary();
});
after(() => library.remove());

/** Folder of cmi5's schema, which no npm package holds. */
const CMI5_SCHEMA = process.env['DECLIC_XSD_CMI5'];

if (!CMI5_SCHEMA) {
  test('cmi5 manifests pass the schema of the course structure', {
    skip: 'DECLIC_XSD_CMI5 names no folder',
  });
}

const none = (): Promise<readonly string[]> => Promise.resolve([]);
const FORMATS = [
  { format: 'web', manifest: '', lint: () => [], validate: none },
  { format: 'scorm12', manifest: 'imsmanifest.xml', lint: lintScorm12, validate: validateScorm12 },
  { format: 'scorm2004', manifest: 'imsmanifest.xml', lint: lintScorm2004, validate: validateScorm2004 },
  {
    format: 'cmi5',
    manifest: 'cmi5.xml',
    lint: lintCmi5,
    validate: CMI5_SCHEMA ? (manifests: Manifests) => validateCmi5(manifests, CMI5_SCHEMA) : none,
    limits: LRS_LIMITS,
  },
  { format: 'xapi', manifest: 'tincan.xml', lint: lintXapi, validate: none, limits: LRS_LIMITS },
] as const;

for (const { format, manifest, lint, validate, ...rest } of FORMATS) {
  test(`each module's ${format} package passes its schema, where there is one, and our own lint`, async () => {
    assert.ok(library.modules.length > 0);
    const manifests: Record<string, string> = {};
    for (const module of library.modules) {
      const files: Files = unzipSync(await library.package(format, module));
      const limits = 'limits' in rest ? rest.limits : undefined;
      assert.deepEqual([...lintPackage(files, limits), ...lint(files)], [], module.name);
      manifests[`${module.name}.xml`] = new TextDecoder().decode(files[manifest] ?? new Uint8Array());
    }
    assert.deepEqual(await validate(manifests), []);
  });
}
