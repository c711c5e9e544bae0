/** A licence as a person reads its name: `CC-BY-SA-4.0` is « CC BY-SA 4.0 ». */
export function licenceName(id: string): string {
  return id.replace(/^CC-(.+)-(\d\.\d)$/, 'CC $1 $2');
}
