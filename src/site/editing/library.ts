// What the editor loads once a module is chosen: the compiler, the renderer of its preview, and the packagers.
import './older-browsers.ts';
export { packedModule } from './packed-module.ts';
export { previewPage } from './preview-page.ts';
export { Workshop } from './workshop.ts';
