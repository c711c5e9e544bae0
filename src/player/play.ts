import './ending/element.ts';
import './read-aloud/element.ts';
import './rescue/element.ts';
import type { DeclicModule } from './element.ts';
import { Keeper, type Destination } from './keeper.ts';
import { followWords } from './words.ts';

/** Joins a module to where its progress goes. A format's start calls it, once every element is defined. */
export function play(module: DeclicModule, destination: Destination): void {
  followWords(module);
  module.querySelector('.top > :last-child')?.before(document.createElement('declic-read-aloud'));
  const keeper = new Keeper(module, destination);
  const rescue = document.createElement('declic-rescue');
  rescue.summary = () => keeper.summary;
  void module.begin(keeper).then(() => {
    module.append(rescue);
    keeper.tracker.onStatus((status) => (rescue.status = status));
  });
}
