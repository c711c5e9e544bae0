import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ClassMember,
  CustomElement,
  CustomElementDeclaration,
  Declaration,
  Package,
} from 'custom-elements-manifest/schema';
import type * as TypeScript from 'typescript';
import type { Described, ElementDoc } from '../site/elements/element-doc.ts';
import { checkoutFolder } from './checkout.ts';
import { readSource, sourcesOf } from './element-sources.ts';
import { readWords } from './element-words.ts';
import { cached } from './source-cache.ts';

/** What the sources say of the elements. */
export interface ElementSources {
  /** A custom elements manifest, as editors and catalogues read it. */
  readonly manifest: Package;
  /** By tag. */
  readonly docs: readonly ElementDoc[];
}

/** As far as it is used: the package has no types for it. */
interface Analyzer {
  readonly ts: typeof TypeScript;
  create(options: { readonly modules: readonly TypeScript.SourceFile[] }): Package;
}

/** Elements, and what they inherit from. */
const ELEMENT_FILE = /^src\/(?:questions|components|site|player)\/(?:.*\/)?element\.ts$/;
const BASE_FILE = /^src\/controllers\/[\w-]+-element\.ts$/;

/** What the sources say of the elements, or its copy in the cache where they have not changed since. */
export function loadElementSources(): Promise<ElementSources> {
  return cached('elements', readElementSources);
}

/** Reads the sources of every element. */
export async function readElementSources(): Promise<ElementSources> {
  // Loaded here alone: it brings a compiler that a cached build has no use for.
  const { ts, create } = (await import('@custom-elements-manifest/analyzer')) as unknown as Analyzer;
  const paths = readdirSync(join(checkoutFolder, 'src'), { recursive: true })
    .map((path) => `src/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => ELEMENT_FILE.test(path) || BASE_FILE.test(path))
    .sort();
  const modules = paths.map((path) =>
    ts.createSourceFile(path, readSource(path).text, ts.ScriptTarget.ES2022, true),
  );
  const all = create({ modules });
  const manifest: Package = {
    ...all,
    modules: all.modules
      .filter(({ path }) => ELEMENT_FILE.test(path))
      .map((module) => ({ ...module, declarations: (module.declarations ?? []).map(publicPart) })),
  };
  const docs = manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(isElement).map((declaration) => ({
      ...describe(declaration, path),
      messages: readWords(ts, sourcesOf(path)),
    })),
  );
  return { manifest, docs: docs.sort((a, b) => (a.tag < b.tag ? -1 : 1)) };
}

type ElementDeclaration = CustomElementDeclaration & CustomElement;

function isElement(declaration: Declaration): declaration is ElementDeclaration {
  return 'customElement' in declaration && 'tagName' in declaration;
}

/** Without what only the element itself may use, and without events that no JSDoc describes. */
function publicPart(declaration: Declaration): Declaration | ElementDeclaration {
  if (!isElement(declaration)) return declaration;
  const { members = [], events = [], ...rest } = declaration;
  return {
    ...rest,
    members: members.filter(isPublic),
    events: events.filter(({ description }) => description !== undefined),
  };
}

function isPublic(member: ClassMember): boolean {
  return (member.privacy ?? 'public') === 'public' && member.name !== 'properties';
}

function describe(declaration: ElementDeclaration, source: string): Omit<ElementDoc, 'messages'> {
  const { tagName = '', description = '', attributes, events, cssProperties, members = [] } = declaration;
  return {
    tag: tagName,
    source,
    description,
    attributes: described(attributes),
    events: described(events),
    cssProperties: described(cssProperties),
    members: described(
      members
        .filter((member) => member.description !== undefined)
        .map((member) => (member.kind === 'method' ? { ...member, name: `${member.name}()` } : member)),
    ),
  };
}

interface Entry {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

function described(entries: readonly Entry[] = []): readonly Described[] {
  return entries.map(({ name = '', description = '', type }) => ({
    name,
    description,
    ...(type && { type: type.text }),
  }));
}
