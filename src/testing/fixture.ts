import 'axe-core';
import type { LitElement } from 'lit';
import type { QuestionController } from '../controllers/question-controller.ts';
import { equal, present } from './assert.ts';

/** The element of a question type, as tests drive it. */
export type QuestionElement = LitElement & { readonly question: QuestionController };

declare global {
  interface Window {
    axe: {
      run(
        context: Element,
      ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
    };
  }
}

interface HtmlPolicies {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): { createHTML(text: string): string };
}

const { trustedTypes } = window as unknown as { readonly trustedTypes?: HtmlPolicies };
const policy = trustedTypes?.createPolicy('test-fixture', { createHTML: (text) => text });

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
  violations.push(`${violatedDirective}: ${sample}`);
});

afterEach(() => {
  equal(violations.splice(0), [], 'violations of the content security policy');
});

/** Shows the example of a type (the `example.md` of its folder) in the page, alone and fresh. */
export async function showExample(type: string): Promise<void> {
  const text = await (await fetch(`/examples/${type}.html`)).text();
  const heading = document.createElement('h2');
  heading.textContent = type;
  const title = document.createElement('h1');
  title.textContent = 'Exemple';
  await showMarkup(text, title, heading);
}

/** Shows markup in the page, alone and fresh, under the headings given. */
export async function showMarkup(text: string, ...headings: readonly HTMLElement[]): Promise<void> {
  const markup = policy?.createHTML(text) ?? text;
  const main = present(document.querySelector('main'), 'main');
  main.replaceChildren(...headings, document.createRange().createContextualFragment(markup));
  await Promise.all([...main.querySelectorAll<LitElement>(':defined')].map((host) => host.updateComplete));
}

/** A question of the example shown, by its id. */
export function question(id: string): QuestionElement {
  return present(document.querySelector<QuestionElement>(`#${id}`), `question ${id}`);
}

/** Clicks the button that says this, then waits until the element has drawn. */
export async function press(host: LitElement, label: string): Promise<void> {
  const buttons = [...host.querySelectorAll('button')];
  present(
    buttons.find((button) => [button.textContent, button.ariaLabel ?? ''].map(inOneLine).includes(label)),
    `button “${label}”`,
  ).click();
  await host.updateComplete;
}

/** Ticks inputs by their value, as a click does. */
export function tick(host: HTMLElement, ...values: readonly string[]): void {
  for (const value of values) present(input(host, value), `input ${value}`).click();
}

export function input(host: HTMLElement, value: string): HTMLInputElement | null {
  return host.querySelector(`input[value="${value}"]`);
}

/** Values of the inputs that are ticked. */
export function ticked(host: HTMLElement): readonly string[] {
  return [...host.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
}

/** What the feedback says; an empty string where there is none. */
export function feedback(host: HTMLElement): string {
  return words(host.querySelector('.fb'));
}

/** The text of a node, with plain spaces. */
export function words(node: Node | null): string {
  return inOneLine(node?.textContent ?? '');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Fails where axe finds anything in the page as it is now, by day or by night. */
export async function expectAccessible(): Promise<void> {
  const { dataset } = document.documentElement;
  for (const theme of ['dark', 'light']) {
    dataset['theme'] = theme;
    const { violations: found } = await window.axe.run(document.body);
    const told = found.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
    equal(told, [], `axe, ${theme}`);
  }
}
