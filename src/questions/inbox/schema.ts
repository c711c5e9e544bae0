import type { PlacedText } from '../../content/data-fields.ts';
import type { Block, Inline } from '../../content/prose.ts';
import type { OptionList } from '../options.ts';
import type { Way } from '../simulation.ts';

export const CHANNELS = ['mail', 'sms', 'voicemail', 'chat'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What of a message can be looked at closely. */
export const CLUES = ['address', 'text', 'link', 'attachment'] as const;
export type Clue = (typeof CLUES)[number];

/** What may be done with each message. */
export interface Action {
  readonly id: PlacedText;
  readonly label: readonly Inline[];
}

/** A message of the box: who it says it is from, what it says, and what each action leads to. */
export interface Mail {
  readonly id: PlacedText;
  readonly channel: Channel;
  readonly from: string;
  readonly address: string;
  readonly time?: string;
  readonly subject?: string;
  readonly text: readonly Block[];
  /** Where its link really leads. */
  readonly link?: string;
  /** Name of the file that comes with it. */
  readonly attachment?: string;
  /** What the person who receives it knows already. */
  readonly known: readonly Inline[];
  /** What looking closely finds, in the order written. */
  readonly looks: readonly { readonly clue: Clue; readonly finds: readonly Inline[] }[];
  /** In the order of the actions. */
  readonly ways: readonly Way[];
  /** What is said to « Je ne sais pas ». */
  readonly unsure: readonly Block[];
}

/** A box of messages, some true and some not; nothing of it is real, nothing leaves. */
export interface Inbox {
  readonly list: OptionList;
  /** First name of the person whose box it is; without one it is the learner's. */
  readonly owner?: string;
  readonly actions: readonly Action[];
  readonly messages: readonly Mail[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    inbox: Inbox;
  }
}

/** Seconds to look around one message and decide; its text counts as reading. */
export const SECONDS_A_MESSAGE = 25;
