/** A file’s values were taken in: what a page shows of the device is read anew. Bubbles from the element that took it. */
export class BroughtEvent extends Event {
  static readonly type = 'declic-brought';

  constructor() {
    super(BroughtEvent.type, { bubbles: true });
  }
}

declare global {
  interface DocumentEventMap {
    'declic-brought': BroughtEvent;
  }
}
