import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { lintManifest as lintScorm12 } from '../../formats/scorm12/manifest-lint.ts';
import { lintManifest as lintScorm2004 } from '../../formats/scorm2004/manifest-lint.ts';
import { lintPackage } from '../../packaging/package-lint.ts';
import type { Files } from '../../packaging/packager.ts';
import { validateScorm12, validateScorm2004 } from '../xsd.ts';
import { buildLibrary, type BuiltLibrary } from './library.ts';

let library: BuiltLibrary;
before(async () => {
  library = await buildLibrary();
});
after(() => library.remove());

const FORMATS = [
  { format: 'web', lint: () => [], validate: () => Promise.resolve([]) },
  { format: 'scorm12', lint: lintScorm12, validate: validateScorm12 },
  { format: 'scorm2004', lint: lintScorm2004, validate: validateScorm2004 },
] as const;

for (const { format, lint, validate } of FORMATS) {
  test(`each module's ${format} package passes the schemas and our own lint`, async () => {
    assert.ok(library.modules.length > 0);
    for (const module of library.modules) {
      const files: Files = unzipSync(await library.package(format, module));
      assert.deepEqual([...lintPackage(files), ...lint(files)], [], module.name);
      const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
      assert.deepEqual(await validate(manifest), [], module.name);
    }
  });
}
