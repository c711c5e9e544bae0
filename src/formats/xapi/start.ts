import { loadBesidePage } from '../../player/beside-page.ts';
import { play } from '../../player/play.ts';
import type { Library } from '../lrs/client.ts';
import { pageOptions } from '../lrs/page-options.ts';
import { createLrsTracker } from '../lrs/tracker.ts';
import { privatePlace } from '../private-place.ts';
import { xapiRules } from './rules.ts';

declare const DeclicLrs: Library;

// A package holds one module; its progress goes to the LRS that launched it, what is private stays on this device.
const module = document.querySelector('declic-module');
if (module !== null) {
  const options = pageOptions(module, async () => {
    await loadBesidePage('lrs.js');
    return DeclicLrs;
  });
  const tracker = createLrsTracker(xapiRules, location.search, options);
  play(module, { tracker, privatePlace: privatePlace(options.module, tracker) });
}
