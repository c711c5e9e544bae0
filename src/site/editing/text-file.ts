import { MAX_SOURCE_BYTES } from '../../content/source-size.ts';

/** Why a file from the disk is not taken. */
export type Refusal = 'large' | 'notText' | 'empty';

/** Reads a file of the disk. What is too large is not even read; what can't be read is no text. */
export async function readTextFile(file: File): Promise<ReturnType<typeof textOfFile>> {
  if (file.size > MAX_SOURCE_BYTES) return { refusal: 'large' };
  try {
    return textOfFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { refusal: 'notText' };
  }
}

/** A file's text with the line ends of a text field, or why there is none. */
export function textOfFile(bytes: Uint8Array): { readonly text: string } | { readonly refusal: Refusal } {
  if (bytes.length > MAX_SOURCE_BYTES) return { refusal: 'large' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { refusal: 'notText' };
  }
  if (text.includes('\0')) return { refusal: 'notText' };
  if (text.trim() === '') return { refusal: 'empty' };
  return { text: text.replace(/\r\n?/g, '\n') };
}
