/** « Effacer mes données » emptied the device: what a page still shows of it goes too. Bubbles from the button’s element. */
export class ForgottenEvent extends Event {
  static readonly type = 'declic-forgotten';

  constructor() {
    super(ForgottenEvent.type, { bubbles: true });
  }
}

declare global {
  interface DocumentEventMap {
    'declic-forgotten': ForgottenEvent;
  }
}
