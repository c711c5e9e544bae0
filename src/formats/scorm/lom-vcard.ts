/** A person or a body as a vCard 3.0 (RFC 2426); XML keeps LF line ends as they are. */
export function vcard(name: string): string {
  const escaped = name.replace(/[\\,;]/g, '\\$&');
  return `BEGIN:VCARD\nVERSION:3.0\nFN:${escaped}\nN:${escaped};;;;\nEND:VCARD`;
}
