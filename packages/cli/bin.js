#!/usr/bin/env node
// In a checkout the command runs from its TypeScript source; tsx compiles it on the fly.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Ours, not one that the current folder may happen to hold.
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
const { main } = await import('../../src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
