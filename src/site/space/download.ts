/** Milliseconds after which a browser has surely begun to read what it downloads. */
const LONG_ENOUGH = 60_000;

/** Gives the reader a file. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH);
}
