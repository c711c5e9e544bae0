/** The files of one course, as the page came with them. */
interface Row {
  readonly box: HTMLElement;
  readonly files: readonly HTMLAnchorElement[];
}

/** The files of the page's courses, which stand in it with or without a script: those of a platform can come first. */
export class CourseFiles {
  readonly #rows: readonly Row[] = [...document.querySelectorAll<HTMLElement>('[data-files]')].map((box) => ({
    box,
    files: [...box.querySelectorAll<HTMLAnchorElement>('[data-format]')],
  }));

  /**
   * Puts the files of a format first, with a word for it; the others follow in their order.
   * @param format undefined where no file is to come first.
   */
  putFirst(format: string | undefined, word: string): void {
    for (const { box, files } of this.#rows) {
      box.querySelectorAll('[data-mark]').forEach((mark) => mark.remove());
      const isOwn = (file: HTMLAnchorElement): boolean => file.dataset['format'] === format;
      for (const file of files.filter(isOwn)) file.querySelector('span')?.prepend(markOf(word));
      box.append(...files.filter(isOwn), ...files.filter((file) => !isOwn(file)));
    }
  }
}

function markOf(word: string): HTMLElement {
  const mark = document.createElement('b');
  mark.dataset['mark'] = '';
  mark.textContent = `${word} `;
  return mark;
}
