import { common } from '@/text';
import { sentenceFor } from '@/text';
import { ApiError } from '@/api/failure';
import { lightText } from '@/text/light';
import { tagText as text } from '@/text/tag';
import { isErrorCode } from '@zhuyue/shared';
import { framed, type LightFrame } from './frame';
import { html } from './html';

const PAGES: Readonly<Record<string, keyof typeof text.pages>> = {
  'tag.unknown': 'unknown',
  'tag.forged': 'forged',
  'tag.malformed': 'malformed',
};

/** The page of a code that is refused, or of a house that cannot answer just now. */
export function lightRefusal(
  { code, traceId }: { code: string; traceId: string },
  frame: LightFrame,
): string {
  const name = PAGES[code];
  const page = name === undefined ? null : text.pages[name];
  const failure = new ApiError(isErrorCode(code) ? code : 'server.failed', {}, traceId);
  const title = page?.title ?? common.failed;
  const main = html`<div class="verdict ${code === 'tag.forged' ? 'alarm' : 'heed'}">
      <h1>${title}</h1>
      <p class="todo">${page?.text ?? sentenceFor(failure)}</p>
    </div>
    ${
      page
        ? html`<section>
            <h2>${text.todo}</h2>
            <p>${page.todo}</p>
          </section>`
        : null
    }
    <section><a class="more" href="/customer/stores/index">${text.callStore}</a></section>`;
  return framed(lightText.titleOf(title), main, page ? text.scanAgain : common.retry, {
    ...frame,
    appPath: page ? '/pages/scan/index' : frame.appPath,
  });
}
