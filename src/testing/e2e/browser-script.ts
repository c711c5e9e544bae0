import { build } from 'esbuild';

/** Bundles a TypeScript file into one classic script, for a page that a test or a bench drives. */
export async function browserScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  });
  return outputFiles[0]?.text ?? '';
}
