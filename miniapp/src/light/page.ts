import { grams, spacedSerial, yuan, type TagVerdict } from '@zhuyue/shared';
import type { TagReply } from '@/api/tag';
import { common, words } from '@/text';
import { billRows, boardWords, movesWords } from '@/text/bill';
import { openWords } from '@/text/hours';
import { jewelText } from '@/text/jewel';
import { lightText } from '@/text/light';
import { matchWhy } from '@/text/match';
import { metalWords } from '@/text/metal';
import { priceText } from '@/text/price';
import { sizeTables } from '@/text/size';
import { certifiedStone, stoneFacts, stoneTitle } from '@/text/stones';
import { storeText } from '@/text/store';
import { styleText } from '@/text/style';
import { tagText as text } from '@/text/tag';
import { momentFigures } from '@/text/when';
import { framed, type LightFrame } from './frame';
import { html, pathOnly, type Markup } from './html';

/** The nearest of them; the app's page has the others. */
const MATCHES = 4;

type Tone = 'good' | 'heed' | 'alarm';
const toneOf = (verdict: TagVerdict): Tone =>
  verdict === 'genuine' || verdict === 'genuine_sold' ? 'good' : verdict === 'superseded' ? 'heed' : 'alarm';

function verdict(reply: TagReply): Markup {
  const tone = toneOf(reply.verdict);
  const todo = text.todos[reply.verdict];
  const rungs = reply.rungs.map(({ rung, outcome, reason, facts }) => {
    const { title, why } = text.reasonOf[reason](facts);
    return html`<li class="${outcome}">
      <div class="rung"><b>${title}</b><small>${text.rungs[rung]} ${text.outcomes[outcome]}</small></div>
      <small>${why}</small>
    </li>`;
  });
  return html`<div class="verdict ${tone}"><h1>${text.verdictOf(reply.verdict, reply.availability)}</h1>${
    todo === undefined ? null : html`<p class="todo">${todo}</p>`
  }<details${tone === 'good' ? null : html` open`}><summary>${text.reasons}</summary><ol>${rungs}</ol><small>${text.checked} ${momentFigures(reply.checkedAt)}</small></details></div>`;
}

function head({ style, piece, price }: TagReply): Markup {
  const gold =
    piece.goldMg > 0
      ? html`<div>
          <dt class="soft">${jewelText.goldWeight}</dt>
          <dd>${grams(piece.goldMg)} <small>g</small></dd>
        </div>`
      : null;
  return html`${style.seriesName === null ? null : html`<small>${styleText.series(style.seriesName)}</small>`}
    <h2 class="name">${style.name}</h2>
    ${
      price === null
        ? null
        : html`<p class="big">
            <small>¥</small>${yuan(price.totalFen)}
            <small class="soft">${words.priceModes[price.mode]}</small>
          </p>`
    }
    <dl class="weights">
      ${gold}
      <div>
        <dt class="soft">${jewelText.grossWeight}</dt>
        <dd>${grams(piece.grossMg)} <small>g</small></dd>
      </div>
    </dl>
    ${
      style.pictures[0] === undefined
        ? null
        : html`<img
              class="look"
              src="${pathOnly(style.pictures[0])}"
              alt="${styleText.picturesOf(style.name, 1)}"
              loading="lazy"
              decoding="async"
              width="600"
              height="450"
            /><small>${common.rendering}</small>`
    }`;
}

function bill({ price }: TagReply): Markup | null {
  if (price === null) return null;
  const board = boardWords(price);
  const effective =
    price.mode === 'fixed' && price.effectiveFenPerGram !== null
      ? priceText.effective(yuan(price.effectiveFenPerGram))
      : null;
  const notes = [board && `${board.rate}，${board.since}`, effective, movesWords(price)];
  return html`<section>
    <h2>${priceText.title}</h2>
    ${billRows(price).map(
      (row) =>
        html`<div class="row">
          <span>${row.title}${row.count === undefined ? null : html` <small>${row.count}</small>`}</span
          ><span class="fig">${row.fen < 0 ? '-' : ''}¥${yuan(Math.abs(row.fen), true)}</span>
        </div>`,
    )}
    <div class="row sum"><b>${priceText.total}</b><b class="fig">¥${yuan(price.totalFen)}</b></div>
    ${notes.map((note) => (note === null ? null : html`<p><small>${note}</small></p>`))}
  </section>`;
}

function where({ store, availability, verdict: found }: TagReply): Markup {
  const state = words.availabilities[availability];
  if (store === null) {
    const owner = found === 'genuine_sold' ? html`<p><small>${text.soldText}</small></p>` : null;
    return html`<section>
      <h2>${text.here}</h2>
      <div class="row"><span>${text.where[availability]}</span><span>${state}</span></div>
      ${owner}
    </section>`;
  }
  const phone = store.phone.replace(/[^\d+-]/g, '');
  return html`<section>
    <h2>${text.here}</h2>
    <div class="row"><b>${store.name}</b><span>${state}</span></div>
    <p><small>${store.address}</small></p>
    <p><small>${openWords(store)}</small></p>
    <p class="taps"><a href="tel:${phone}">${storeText.hereCall} ${store.phone}</a></p>
  </section>`;
}

/** `dt` and `dd` side by side; what is not known is left out. */
const facts = (rows: readonly (readonly [word: string, value: string | null])[]): Markup =>
  html`<dl>
    ${rows.map(([word, value]) =>
      value === null || value === ''
        ? null
        : html`<div class="row">
            <dt class="soft">${word}</dt>
            <dd>${value}</dd>
          </div>`,
    )}
  </dl>`;

function data({ piece, style, tag }: TagReply): Markup {
  const size = piece.sizeHmm === null ? null : sizeTables(piece.sizeHmm).slice(0, 3).join('，');
  return html`<section>
    <h2>${text.thisPiece}</h2>
    ${facts([
      [jewelText.metal, metalWords(style)],
      [jewelText.plating, style.plating],
      [jewelText.size, size],
      [jewelText.craft, style.craft],
      [jewelText.dimensions, style.dimensions],
      [jewelText.serial, spacedSerial(tag.serial)],
    ])}
  </section>`;
}

function stones({ piece }: TagReply): Markup | null {
  if (piece.stones.length === 0) return null;
  const ordered = [...piece.stones].sort((a, b) => Number(b.main) - Number(a.main));
  return html`<section>
    <h2>${jewelText.stones}</h2>
    <ul>
      ${ordered.map((stone) => html`<li>${stoneTitle(stone)}<br /><small>${stoneFacts(stone)}</small></li>`)}
    </ul>
  </section>`;
}

function certificates({ piece }: TagReply): Markup | null {
  if (piece.certificates.length === 0) return null;
  return html`<section>
    <h2>${jewelText.certificates}</h2>
    <ul>
      ${piece.certificates.map(
        ({ lab, number, stone }) =>
          html`<li>
            <b>${words.labs[lab]}</b> ${certifiedStone({ stone }, piece.stones)}
            <span class="fig">${jewelText.certificateNumber(number)}</span><br /><small
              >${jewelText.certificateHow(words.labs[lab])}</small
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Words alone: their pictures would be six more round trips. */
function matches({ matches: found, style: own }: TagReply): Markup | null {
  if (found.length === 0) return null;
  return html`<section>
    <h2>${text.matches}</h2>
    <p><small>${text.matchesNote}</small></p>
    <ul>
      ${found.slice(0, MATCHES).map(
        (style) =>
          html`<li>
            <a class="match" href="/customer/style/index?id=${style.id}"
              ><span>${style.name}<br /><small>${matchWhy(own, style)}</small></span
              ><span class="fig"
                >¥${yuan(style.priceFen)}<br /><small>${words.priceModes[style.priceMode]}</small></span
              ></a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Everything a shopper may know of the piece, in one answer, from the very reply the app's page is drawn from. */
export function lightPage(reply: TagReply, frame: LightFrame): string {
  const seen = html`<p class="stale" role="alert">
    ${text.cachedTitle(momentFigures(reply.checkedAt))}<br /><small>${text.cachedText}</small>
  </p>`;
  const main = html`${seen}${verdict(reply)}${head(reply)}${bill(reply)}${where(reply)}${data(reply)}${stones(reply)}${certificates(reply)}${matches(reply)}`;
  return framed(lightText.titleOf(reply.style.name), main, lightText.open, frame);
}
