// A process of its own for one `declic` command: tells its parent what it took.
import { main } from '../cli/main.ts';

/** What building took. */
export interface BuildCost {
  readonly seconds: number;
  /** Most memory held at once, in bytes. */
  readonly memory: number;
  /** Exit code of the command. */
  readonly code: number;
}

const start = performance.now();
const code = await main(process.argv.slice(2));
const cost: BuildCost = {
  seconds: (performance.now() - start) / 1000,
  memory: process.resourceUsage().maxRSS * 1024,
  code,
};
process.send?.(cost);
process.disconnect();
