/**
 * The DigComp 3.0 competences that each of the 16 competences of Pix meets, by number. Ours, unofficial, still to be
 * reviewed with Pix. DigComp's 5.3 has no home in Pix.
 */
const DIGCOMP_OF_PIX: Readonly<Record<string, readonly string[]>> = {
  '1.1': ['1.1', '1.2'],
  '1.2': ['1.3'],
  '1.3': ['1.3'],
  '2.1': ['2.1', '2.5'],
  '2.2': ['2.2', '3.3'],
  '2.3': ['2.4'],
  '2.4': ['2.3', '2.5', '2.6'],
  '3.1': ['3.1'],
  '3.2': ['3.1', '3.2'],
  '3.3': ['3.1', '3.2', '3.3'],
  '3.4': ['3.4'],
  '4.1': ['4.1'],
  '4.2': ['4.2'],
  '4.3': ['4.3', '4.4'],
  '5.1': ['5.1'],
  '5.2': ['5.2', '5.4'],
};

/** The competences of Pix that meet a DigComp competence, both by number: `2.5` gives `2.1` and `2.4`. */
export function pixOf(competence: string): readonly string[] {
  return Object.entries(DIGCOMP_OF_PIX).flatMap(([pix, met]) => (met.includes(competence) ? [pix] : []));
}
