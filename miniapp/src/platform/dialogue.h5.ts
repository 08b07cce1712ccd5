import type { Asking } from './dialogue.types';

const SAID = 'said';
let fading = 0;

/** Words at the bottom that pass; a reader hears them. */
export function showWords(words: string): void {
  let box = document.getElementById(SAID);
  if (!box) {
    box = document.createElement('div');
    box.id = SAID;
    box.className = 'said';
    box.setAttribute('role', 'status');
    document.body.append(box);
  }
  const place = box;
  place.textContent = words;
  place.classList.add('said--on');
  clearTimeout(fading);
  fading = window.setTimeout(() => place.classList.remove('said--on'), Math.max(2000, words.length * 160));
}

function element(tag: string, className: string, words: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  return made;
}

/** The browser's own dialog: it holds the keyboard and closes with Esc, which counts as no. */
export function ask({ title, text, yes, no }: Asking): Promise<boolean> {
  if (typeof HTMLDialogElement === 'undefined') return Promise.resolve(window.confirm(`${title}\n${text}`));
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'ask';
    if (title !== '') dialog.append(element('h2', 'ask__title', title));
    if (text !== '') dialog.append(element('p', 'ask__text', text));
    const row = element('div', 'ask__row', '');
    const button = (words: string, answer: string): void => {
      const made = element(
        'button',
        `tap button button--${answer === 'yes' ? 'gold' : 'quiet'} button--full`,
        words,
      );
      made.addEventListener('click', () => dialog.close(answer));
      row.append(made);
    };
    if (no !== null) button(no, 'no');
    button(yes, 'yes');
    dialog.append(row);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
