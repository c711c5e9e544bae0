import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PackageFinding } from '../../packaging/package-finding.ts';
import type { Files } from '../../packaging/packager.ts';

/** What is replaced in a sound manifest, by what, and the codes of what is found. */
export type ManifestFault = readonly [what: string | RegExp, by: string, ...codes: string[]];

export const PATHS = ['index.html', 'declic.js'];

export interface ManifestLintCase {
  /** A sound manifest of `PATHS`. */
  readonly manifest: string;
  readonly lint: (files: Files) => readonly PackageFinding[];
  readonly faults: readonly ManifestFault[];
}

/** A package of empty files around a manifest. */
export function filesAround(manifest: string, paths: readonly string[] = PATHS): Files {
  const pages = Object.fromEntries(paths.map((path) => [path, new Uint8Array()]));
  return { ...pages, 'imsmanifest.xml': new TextEncoder().encode(manifest) };
}

/** The codes of what is found, each once. */
export function codesOf(findings: readonly PackageFinding[]): readonly string[] {
  return [...new Set(findings.map(({ code }) => code))];
}

/** What the lint of a manifest finds, fault by fault. */
export function manifestLintSuite({ manifest, lint, faults }: ManifestLintCase): void {
  test('finds nothing in a manifest of ours', () => {
    assert.deepEqual(lint(filesAround(manifest)), []);
  });

  for (const [what, by, ...expected] of faults) {
    test(`finds ${expected.join()} where ${String(what)} becomes ${by.slice(0, 60)}`, () => {
      const broken = manifest.replace(what, by);
      assert.notEqual(broken, manifest);
      assert.deepEqual(codesOf(lint(filesAround(broken))), expected);
    });
  }
}
