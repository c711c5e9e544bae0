// Runs in the measured page before anything of the module does.

/** Milliseconds since navigation began; 0 until it happened. */
export interface Marks {
  /** The first question is painted whole. */
  question: number;
  /** The first answer is judged and its feedback painted. */
  feedback: number;
}

declare global {
  interface Window {
    marks: Marks;
  }
}

const marks: Marks = { question: 0, feedback: 0 };
window.marks = marks;

// An LMS that costs nothing.
Object.assign(window, {
  API: {
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: () => '',
    LMSSetValue: () => 'true',
    LMSCommit: () => 'true',
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  },
});

function isShown(element: Element | null | undefined): boolean {
  return (element?.getBoundingClientRect().height ?? 0) > 0;
}

/** Notes when an element that the present frame lays out has been painted: a message comes after that, before any timer. */
function markPaint(name: keyof Marks, element: Element): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    if (isShown(element)) marks[name] ||= performance.now();
    port1.close();
  });
  port1.start();
  port2.postMessage(undefined);
}

/** Answers as soon as the question can judge: the first option, whatever it is. */
function answer(question: Element): boolean {
  const submit = question.querySelector<HTMLElement>('[data-ui] .act button');
  const input = question.querySelector('input');
  if (submit === null || input === null) return false;
  if (input.type === 'text') input.value = '?';
  else input.click();
  submit.click();
  return true;
}

/** Marks the frame that the feedback appears in, which is the answer's own: the element writes it before that is painted. */
function watchFeedback(question: Element): void {
  const observer = new MutationObserver(() => {
    const feedback = question.querySelector('.fb');
    if (feedback === null) return;
    observer.disconnect();
    markPaint('feedback', feedback);
  });
  observer.observe(question, { childList: true, subtree: true });
}

function watch(): void {
  const fieldset = document.querySelector('fieldset');
  const question = fieldset?.parentElement;
  // What follows a fieldset is there: the parser has read it to its end.
  if (marks.question === 0 && fieldset?.nextElementSibling && isShown(fieldset))
    markPaint('question', fieldset);
  if (question && answer(question)) watchFeedback(question);
  else requestAnimationFrame(watch);
}
requestAnimationFrame(watch);
