import type { ElementBlock } from './element.ts';
import type { Place } from './problem.ts';

/** The prose of a module: CommonMark and GFM without raw HTML, as plain data that JSON can carry. */

export type Inline = (
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis' | 'deleted'; readonly children: readonly Inline[] }
  /** `href` is http(s), mailto, `#id` in the module, or a relative path: the compiler refused the rest. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly src: string; readonly alt: string }
) &
  Placed;

export type Block = (
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | Heading
  | List
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | Table
  | Code
  | { readonly type: 'rule' }
  | Container
  | ElementBlock
) &
  Placed;

interface Placed {
  readonly place: Place;
}

/** Attributes in braces: `{#id key=value flag}`; a flag's value is the empty string. */
export interface Attributes {
  readonly id?: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly attributes: Attributes;
  readonly children: readonly Inline[];
}

/** A block of code, or of data that a container's type reads. */
export interface Code {
  readonly type: 'code';
  readonly language: string;
  readonly text: string;
  /** Where each line of the text starts in the file. */
  readonly lines: readonly Place[];
}

/** `[x]` right, `[ ]` not right, `[?]` « Je ne sais pas », `[i]` a hint, `[_]` a free field. */
export type Mark = 'x' | ' ' | '?' | 'i' | '_';

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Placed {
  readonly mark?: Mark;
  /** From a brace at the end of the first line. */
  readonly attributes: Attributes;
  readonly children: readonly Block[];
}

export interface Table {
  readonly type: 'table';
  readonly align: readonly ('left' | 'center' | 'right' | '')[];
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** A container before its type has read it: `:::name {#id key=value}` … `:::`. */
export interface Container {
  readonly type: 'container';
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Block[];
}
