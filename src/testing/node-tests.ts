import { fileURLToPath, pathToFileURL } from 'node:url';
import { findTests } from './find-tests.ts';

// All tests that need no browser, in one process: what they share is compiled and read once.
const source = fileURLToPath(new URL('..', import.meta.url));
for (const file of findTests(source, '.node.test.ts')) await import(pathToFileURL(file).href);
