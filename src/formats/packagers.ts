import type { Files, Packager } from '../packaging/packager.ts';
import { cmi5 } from './cmi5/packager.ts';
import { scorm12 } from './scorm12/packager.ts';
import { scorm2004 } from './scorm2004/packager.ts';
import { web } from './web/packager.ts';
import { xapi } from './xapi/packager.ts';

/** Every export format: one line each. */
export const packagers: readonly Packager[] = [web, scorm12, scorm2004, cmi5, xapi];

/** A format whose packages may hold the schemas of their manifest. */
export interface SchemaPackager extends Packager {
  /** The same format, with schemas in each package: files by path, `imscp_v1p1.xsd` at the root. */
  withSchemas(schemas: Files): Packager;
}

/** Gives the schemas to the formats that take them. */
export function withSchemas(chosen: readonly Packager[], schemas: Files): readonly Packager[] {
  if (Object.keys(schemas).length === 0) return chosen;
  return chosen.map((packager) => (packager as Partial<SchemaPackager>).withSchemas?.(schemas) ?? packager);
}
