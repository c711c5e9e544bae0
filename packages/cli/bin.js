#!/usr/bin/env node
// In a checkout the command runs from its TypeScript source; tsx compiles it on the fly.
import { register } from 'tsx/esm/api';

register();
await import('../../src/cli/main.ts');
