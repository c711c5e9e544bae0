/** Milliseconds after which a browser has surely begun to read what it downloads. */
const LONG_ENOUGH = 60_000;

/** Gives the learner a file. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH);
}
