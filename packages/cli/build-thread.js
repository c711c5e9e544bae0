// A thread has no loader of its own: like bin.js, it runs the TypeScript source through tsx.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
await import('../../src/cli/build-worker.ts');
