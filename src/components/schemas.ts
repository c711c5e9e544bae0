import { message } from './message/message.ts';
import { recap } from './recap/recap.ts';

/** Every container that shows something and asks nothing: one line each. */
export const componentTypes = [message, recap] as const;
