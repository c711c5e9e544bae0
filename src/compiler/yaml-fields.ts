import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { DataFields, PlacedText, ProseKind } from '../content/data-fields.ts';
import type { Place, Reporter } from '../content/problem.ts';
import type { Block, Inline } from '../content/prose.ts';
import { isShallow } from './depth.ts';
import { badId } from './messages/attributes.ts';
import {
  duplicateKey,
  missingField,
  oneParagraph,
  proseOnly,
  unknownField,
  wrongChoice,
  wrongNumber,
  wrongShape,
  yamlAlias,
  yamlSyntax,
} from './messages/yaml.ts';
import { nearest } from './nearest.ts';
import type { Region } from './region.ts';
import { isId } from './slug.ts';
import { faultOffset } from './yaml-fault.ts';

/** Reads a text of YAML as Markdown. */
export type ProseReader = (source: Region, kind: ProseKind) => readonly Block[];

/** What reading a YAML file needs, whatever the map. */
interface Reading {
  readonly source: Region;
  readonly reporter: Reporter;
  readonly prose: ProseReader;
}

/** One entry of a YAML map. */
export interface Entry {
  readonly key: PlacedText;
  readonly value: Node | null;
}

/**
 * A YAML map, read field by field. A missing or wrong field is reported once, and a harmless value
 * stands in for it, so that all problems come out at once.
 */
export class YamlFields implements DataFields {
  readonly place: Place;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #reading: Reading;
  readonly #source: Region;
  readonly #reporter: Reporter;
  readonly #path: string;

  constructor(map: YAMLMap, reading: Reading, path = '') {
    const { source, reporter } = reading;
    this.#reading = reading;
    this.#source = source;
    this.#reporter = reporter;
    this.#path = path;
    this.place = placeOf(map, source);
    const byKey = new Map<string, Entry>();
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue;
      const node = value as Node | null;
      if (isAlias(node)) reporter.error(placeOf(node, source), yamlAlias());
      const text = String(key.value);
      const place = placeOf(key, source);
      if (byKey.has(text)) reporter.error(place, duplicateKey(text));
      else byKey.set(text, { key: { text, place }, value: node });
    }
    this.#entries = byKey;
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  get keys(): readonly PlacedText[] {
    return this.entries.map(({ key }) => key);
  }

  /** Reports the keys that nobody knows, with the nearest one that is known. */
  only(known: readonly string[]): this {
    for (const { key } of this.entries) {
      if (!known.includes(key.text)) {
        this.#reporter.error(key.place, unknownField(key.text, nearest(key.text, known), known));
      }
    }
    return this;
  }

  has(key: string): boolean {
    return this.#entry(key) !== undefined;
  }

  /** Where a key's value stands; the map's own place where the key is missing. */
  placeOf(key: string): Place {
    const entry = this.#entry(key);
    return entry === undefined
      ? this.place
      : entry.value
        ? placeOf(entry.value, this.#source)
        : entry.key.place;
  }

  /** A text that is not empty; numbers and dates are taken as written. */
  text(key: string): PlacedText {
    return this.optionalText(key) ?? this.#missing(key);
  }

  optionalText(key: string): PlacedText | undefined {
    const entry = this.#entry(key);
    return entry && this.#textOf(entry.value, key, entry.key.place);
  }

  id(key: string): PlacedText {
    const found = this.text(key);
    if (found.text !== '' && !isId(found.text)) this.#reporter.error(found.place, badId(found.text));
    return found;
  }

  prose(key: string, kind: ProseKind): readonly Block[] {
    const { text } = this.text(key);
    const range = this.#entry(key)?.value?.range;
    if (text === '' || !range) return [];
    const blocks = this.#reading.prose(this.#source.slice(range[0], range[1]).derive(text), kind);
    for (const { type, place } of blocks) {
      if (type !== 'paragraph' && type !== 'list') this.#reporter.error(place, proseOnly(this.#name(key)));
    }
    return blocks;
  }

  line(key: string, kind: ProseKind): readonly Inline[] {
    const [first, second] = this.prose(key, kind);
    if (second !== undefined) this.#reporter.error(second.place, oneParagraph(this.#name(key)));
    return first?.type === 'paragraph' ? first.children : [];
  }

  optionalLine(key: string, kind: ProseKind): readonly Inline[] {
    return this.has(key) ? this.line(key, kind) : [];
  }

  /** A list of texts; empty where the key is missing. */
  texts(key: string): readonly PlacedText[] {
    return this.#items(key).map(({ node, place }) => this.#textOf(node, key, place));
  }

  /** A whole number between two limits. */
  integer(key: string, least: number, most: number): number {
    if (!this.has(key)) return Number(this.#missing(key).text) || least;
    const value = this.#scalar(key);
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    this.#reporter.error(this.placeOf(key), wrongNumber(this.#name(key), least, most));
    return least;
  }

  /** A share from 0 to 1; undefined where the key is missing. */
  share(key: string): number | undefined {
    if (!this.has(key)) return undefined;
    const value = this.#scalar(key);
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    this.#reporter.error(this.placeOf(key), wrongNumber(this.#name(key), 0, 1));
    return undefined;
  }

  /** `true` or `false`; false stands in for a wrong or missing value. */
  flag(key: string): boolean {
    const { text, place } = this.text(key);
    const value = this.#scalar(key);
    if (typeof value === 'boolean') return value;
    const choices = ['true', 'false'];
    if (text !== '') this.#reporter.error(place, wrongChoice(text, nearest(text, choices), choices));
    return false;
  }

  /** One of the given texts; the first of them stands in for a wrong one. */
  oneOf<Choice extends string>(key: string, choices: readonly [Choice, ...Choice[]]): Choice {
    return this.#choice(this.text(key), choices);
  }

  /** A list of some of the given texts. */
  someOf<Choice extends string>(key: string, choices: readonly [Choice, ...Choice[]]): readonly Choice[] {
    return this.texts(key).map((text) => this.#choice(text, choices));
  }

  /** A map under a key; undefined where it is missing. */
  map(key: string): YamlFields | undefined {
    const entry = this.#entry(key);
    if (entry === undefined) return undefined;
    if (isMap(entry.value)) return this.#child(entry.value, key);
    if (!isNothing(entry.value) && !isAlias(entry.value)) this.#wrongShape(key, 'map');
    return undefined;
  }

  /** A list of maps under a key. */
  maps(key: string): readonly YamlFields[] {
    return this.#items(key).flatMap(({ node, place }) => {
      if (isMap(node)) return [this.#child(node, key)];
      this.#reporter.error(place, wrongShape(this.#name(key), 'maps'));
      return [];
    });
  }

  #child(map: YAMLMap, key: string): YamlFields {
    return new YamlFields(map, this.#reading, `${this.#name(key)} › `);
  }

  #entry(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  #name(key: string): string {
    return this.#path + key;
  }

  #scalar(key: string): unknown {
    const value = this.#entry(key)?.value;
    return isScalar(value) ? value.value : undefined;
  }

  #items(key: string): readonly { readonly node: Node | null; readonly place: Place }[] {
    const entry = this.#entry(key);
    if (entry === undefined || isNothing(entry.value) || isAlias(entry.value)) return [];
    if (!isSeq(entry.value)) {
      this.#wrongShape(key, 'list');
      return [];
    }
    const home = placeOf(entry.value, this.#source);
    return entry.value.items.map((item) => {
      const node = item as Node | null;
      return { node, place: node ? placeOf(node, this.#source) : home };
    });
  }

  #textOf(node: Node | null, key: string, home: Place): PlacedText {
    const place = node ? placeOf(node, this.#source) : home;
    if (isAlias(node)) return { text: '', place };
    const value = isScalar(node) ? (typeof node.value === 'string' ? node.value : node.source) : undefined;
    const text = value?.trim() ?? '';
    if (text === '') this.#reporter.error(place, wrongShape(this.#name(key), 'text'));
    return { text, place };
  }

  #choice<Choice extends string>(value: PlacedText, choices: readonly [Choice, ...Choice[]]): Choice {
    const found = choices.find((choice) => choice === value.text);
    if (found !== undefined) return found;
    if (value.text !== '') {
      this.#reporter.error(value.place, wrongChoice(value.text, nearest(value.text, choices), choices));
    }
    return choices[0];
  }

  #missing(key: string): PlacedText {
    this.#reporter.error(this.place, missingField(this.#name(key)));
    return { text: '', place: this.place };
  }

  #wrongShape(key: string, shape: 'list' | 'map'): void {
    this.#reporter.error(this.placeOf(key), wrongShape(this.#name(key), shape));
  }
}

/** Reads a YAML text that must be a map; undefined where a problem left nothing to read. */
export function readYaml(
  source: Region,
  reporter: Reporter,
  prose: ProseReader = () => [],
): YamlFields | undefined {
  if (!isShallow(source, reporter)) return undefined;
  const document = parseDocument(source.text, { uniqueKeys: false, strict: true, prettyErrors: false });
  // One fault of syntax makes others: the first is the one to mend.
  const [error] = document.errors;
  if (error !== undefined) {
    reporter.error(source.place(faultOffset(error, source.text)), yamlSyntax(error.code));
    return undefined;
  }
  if (!isMap(document.contents)) {
    reporter.error(source.place(0), wrongShape('', 'map'));
    return undefined;
  }
  return new YamlFields(document.contents, { source, reporter, prose });
}

function isNothing(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function placeOf(node: Node, source: Region): Place {
  return source.place(node.range?.[0] ?? 0);
}
