import type { PlacedText } from '../../content/data-fields.ts';
import type { Block, Inline } from '../../content/prose.ts';
import type { OptionList } from '../options.ts';
import type { Goal } from '../simulation.ts';

/** Who is on the other side: `bot` has answers written in advance, `assistant` makes them up as it goes. */
export const KINDS = ['person', 'bot', 'assistant'] as const;
export type Kind = (typeof KINDS)[number];

/** What one may do with the whole conversation. */
export const ACTS = ['leave', 'block', 'report'] as const;
export type Act = (typeof ACTS)[number];

/** The fact that each act makes hold. */
export const FACT_OF: Readonly<Record<Act, string>> = { leave: 'left', block: 'blocked', report: 'reported' };

/** Something said by the other side. */
export interface Message {
  /** Where it has one, it can be questioned and doubted. */
  readonly id?: PlacedText;
  readonly text: readonly Block[];
  /** What is answered to « where does it come from »; empty where there is nothing. */
  readonly source: readonly Block[];
}

export interface Reply {
  readonly id: PlacedText;
  readonly text: readonly Inline[];
  /** The moment it leads to. */
  readonly to: PlacedText;
}

/** What is said at one time, and what one may reply; without replies, the conversation has nothing more. */
export interface ChatMoment {
  readonly id: PlacedText;
  readonly messages: readonly Message[];
  readonly replies: readonly Reply[];
}

/** A made-up conversation; what the learner says, asks and doubts is judged by goals. */
export interface Chat {
  readonly list: OptionList;
  readonly kind: Kind;
  readonly name: string;
  /** First name of the person who replies; without one it is the learner. */
  readonly owner?: string;
  readonly acts: readonly Act[];
  /** The first one is where it starts. */
  readonly moments: readonly ChatMoment[];
  readonly goals: readonly Goal[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    chat: Chat;
  }
}

/** Seconds to weigh what is said and to reply, for each goal; the texts count as reading. */
export const SECONDS_A_GOAL = 40;
