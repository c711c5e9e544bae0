/** A sentence handed to the fake speech, with what the browser would know of it. */
export interface Spoken {
  readonly text: string;
  readonly rate: number;
  readonly voice: { readonly name: string } | null;
  onend: (() => void) | null;
  onerror: (() => void) | null;
}

/** A voice, as far as reading aloud looks at it. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** Stands in for the browser's speech: nothing sounds, and each sentence ends when the test says so. */
export class FakeSpeech {
  /** All that was asked for, in order. */
  readonly spoken: Spoken[] = [];
  onvoiceschanged: (() => void) | null = null;
  #voices: readonly FakeVoice[] = [];
  #now: Spoken | undefined;

  /** The text that sounds; an empty string where none does. */
  get sounds(): string {
    return this.#now?.text ?? '';
  }

  getVoices(): readonly FakeVoice[] {
    return this.#voices;
  }

  speak(utterance: Spoken): void {
    this.spoken.push(utterance);
    this.#now = utterance;
  }

  /** As in browsers, a sentence that is cut short ends later, when another may sound. */
  cancel(): void {
    const cut = this.#now;
    this.#now = undefined;
    queueMicrotask(() => cut?.onerror?.());
  }

  /** The browser learns of voices. */
  learn(...voices: readonly FakeVoice[]): void {
    this.#voices = voices;
    this.onvoiceschanged?.();
  }

  /** The sentence ends, or fails. */
  end(how: 'onend' | 'onerror' = 'onend'): void {
    const ended = this.#now;
    this.#now = undefined;
    ended?.[how]?.();
  }
}

class FakeUtterance {
  readonly text: string;
  rate = 1;
  voice = null;
  lang = '';
  onend = null;
  onerror = null;

  constructor(text: string) {
    this.text = text;
  }
}

/** Puts a fake in place of the browser's speech, for the whole test file. */
export function fakeSpeech(): FakeSpeech {
  const speech = new FakeSpeech();
  Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance, configurable: true });
  return speech;
}
