import type { Html } from './html.ts';
import type { Block, Code, Container, Inline } from './prose.ts';
import type { Place, Reporter } from './problem.ts';
import type { DataFields, PlacedText } from './data-fields.ts';

/**
 * The data of every element a container can become, by container name.
 * Each folder of `questions/` and `components/` adds its own line by declaration merging.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface ElementData {}

export type ElementName = keyof ElementData;

/** A container once its type has read it. */
export type ElementBlock = {
  [Name in ElementName]: {
    readonly type: 'element';
    readonly name: Name;
    /** Empty where the container has no id and needs none. */
    readonly id: string;
    readonly data: ElementData[Name];
  };
}[ElementName];

/** What a container's `parse` may ask of the compiler. */
export interface ParseContext extends Reporter {
  readonly lang: string;
  /** Spaces and apostrophes of the language, for words of the brace: blocks have them already. */
  typeset(text: string): string;
  /** The bytes of a file of the module, by its path in the module's folder. */
  file(path: string): Uint8Array | undefined;
  /** Says that a drawing is shown: it is checked as those of the text are. */
  drawing(path: string, place: Place): void;
  /**
   * Reads a block of code as YAML that must be a map; what is wrong is reported at its place in the Markdown file.
   * @returns undefined where a problem left nothing to read.
   */
  yaml(block: Code): DataFields | undefined;
}

/** What an element's `render` may ask of the page it stands in. */
export interface RenderContext {
  readonly lang: string;
  /** Relative URL of a file of the module, by its path in the module's folder. */
  file(path: string): string;
  /** Blocks to HTML, for reasons, prompts and the like. */
  blocks(blocks: readonly Block[]): Html;
  /** Inline text to HTML. */
  inlines(inlines: readonly Inline[]): Html;
}

/** How one kind of container is read and shown; typed data in, HTML out, no DOM. */
export interface ContainerType<Name extends ElementName = ElementName> {
  readonly name: Name;
  /** Attribute keys the container takes in its brace, besides `#id`. */
  readonly attributes: readonly string[];
  /** Keys that each answer of its list takes in its brace, besides `#id`. */
  readonly optionAttributes?: readonly string[];
  /** Whether `{#id}` must be there. */
  readonly needsId: boolean;
  /**
   * Reads the container's blocks.
   * @returns the data, or undefined where an error was reported that leaves nothing to show.
   */
  parse(
    container: Container & { readonly place: Place },
    context: ParseContext,
  ): ElementData[Name] | undefined;
  /** Ids that its data names itself and that answers hold, beside those of its list. They are unlike in one container. */
  ids?(data: ElementData[Name]): readonly PlacedText[];
  /** HTML that reads, answers and prints without JavaScript. `id` is the container's id. */
  render(id: string, data: ElementData[Name], context: RenderContext): Html;
  /** Seconds a learner spends on it beyond reading, for the announced minutes. */
  seconds(data: ElementData[Name]): number;
}
