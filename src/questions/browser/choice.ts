/** What a site was told about its cookies. */
export type Choice = 'accepted' | 'refused' | 'chosen';

/** What a button of a banner comes to: its own word, or what is ticked where it saves that. */
export function choiceOf(pressed: string, taken: number, purposes: number): Choice {
  if (pressed === 'accepted' || pressed === 'refused') return pressed;
  if (taken === 0) return 'refused';
  return taken === purposes ? 'accepted' : 'chosen';
}
