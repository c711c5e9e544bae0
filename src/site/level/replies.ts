/** What one says of a situation, from the first steps to handing on. */
export const REPLIES = ['unsure', 'helped', 'alone', 'teach'] as const;
export type Reply = (typeof REPLIES)[number];

export function isReply(text: string | undefined): text is Reply {
  return REPLIES.some((reply) => reply === text);
}
