import type { MediaFile } from '../../content/media.ts';
import type { Module } from '../../content/module.ts';

/** The file's name, in the module's folder of the site. */
export const MODULE_DATA = 'module.json';

/** A compiled module as the site publishes it: its media are named, and their bytes stand beside it. */
export type ModuleData = Omit<Module, 'media'> & { readonly media: readonly string[] };

/** @param media paths of those that stand beside it: what no page loads is not published. */
export function moduleData(module: Module, media: readonly string[]): ModuleData {
  return { ...module, media };
}

/** The module again, out of what was published. */
export function moduleOf(data: ModuleData, media: readonly MediaFile[]): Module {
  return { ...data, media };
}
