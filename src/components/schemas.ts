import { astuce } from './astuce/astuce.ts';
import { attention } from './attention/attention.ts';
import { audio } from './audio/audio.ts';
import { detail } from './detail/detail.ts';
import { leSaviezVous } from './le-saviez-vous/le-saviez-vous.ts';
import { message } from './message/message.ts';
import { recap } from './recap/recap.ts';
import { video } from './video/video.ts';

/** Every container that shows something and asks nothing: one line each. */
export const componentTypes = [
  astuce,
  attention,
  audio,
  detail,
  leSaviezVous,
  message,
  recap,
  video,
] as const;
