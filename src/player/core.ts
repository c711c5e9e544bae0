// The first piece of browser code: Lit once, the player, and what the other pieces share.
// A piece that needs more from here adds the name: the build tells which.
import './element.ts';

export { html, LitElement, nothing, render } from 'lit';
export { UNSURE } from '../content/question.ts';
export { AnswerController } from '../controllers/answer-controller.ts';
export { icon } from '../controllers/icon.ts';
export { QuestionController } from '../controllers/question-controller.ts';
export { findReason, rightReasons, showReason } from '../controllers/reasons.ts';
export { askedSelection } from '../controllers/selection.ts';
export { uiBox } from '../controllers/ui-box.ts';
export { asking } from '../i18n/asking.fr.ts';
export { createDeviceStore, deviceKey } from '../tracking/device-store.ts';
export { DeclicDisplay } from './display/element.ts';
export { loadBesidePage } from './beside-page.ts';
export { followPage } from './follow-page.ts';
export { messages } from './messages.fr.ts';
