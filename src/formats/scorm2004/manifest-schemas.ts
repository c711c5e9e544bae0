/** The schema of each namespace that a manifest may use, by its usual file name. */
const SCHEMAS: readonly (readonly [namespace: string, file: string])[] = [
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  ['http://ltsc.ieee.org/xsd/LOM', 'lom.xsd'],
];

/** The schemas that a set lacks; empty where it is whole. */
export function missingSchemas(paths: readonly string[]): readonly string[] {
  return SCHEMAS.map(([, file]) => file).filter((file) => !paths.includes(file));
}

/** The attributes that lead a reader to the schemas at the package's root; none where there are no schemas. */
export function schemaLocation(paths: readonly string[]): Readonly<Record<string, string>> {
  const pairs = SCHEMAS.filter(([, file]) => paths.includes(file)).map((pair) => pair.join(' '));
  return pairs.length === 0
    ? {}
    : {
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': pairs.join(' '),
      };
}
