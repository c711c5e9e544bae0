import { astuce } from './astuce/astuce.ts';
import { attention } from './attention/attention.ts';
import { detail } from './detail/detail.ts';
import { leSaviezVous } from './le-saviez-vous/le-saviez-vous.ts';
import { message } from './message/message.ts';
import { recap } from './recap/recap.ts';

/** Every container that shows something and asks nothing: one line each. */
export const componentTypes = [astuce, attention, detail, leSaviezVous, message, recap] as const;
