import { lightText as text } from '@/text/light';
import { common } from '@/text';
import { html, Markup, pathOnly } from './html';
import { STYLE } from './style';

export interface LightFrame {
  /** The same tag in the app. */
  appPath: string;
  /** Scripts and sheets of the app, fetched when the phone has nothing else to do. */
  ahead: readonly { href: string; as: 'script' | 'style' }[];
  /** The small script that keeps the page for a dead spot; null when it has not been built. */
  keeper: string | null;
}

/** What stands around every light page: it is readable as soon as its first bytes are there, and runs nothing to be so. */
export function framed(
  title: string,
  main: Markup,
  action: string,
  { appPath, ahead, keeper }: LightFrame,
): string {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        <style>
          ${new Markup(STYLE)}
        </style>
        ${ahead.map(
          ({ href, as }) => html`<link rel="prefetch" href="${pathOnly(href)}" as="${as}" />`,
        )}${keeper === null ? null : html`<script src="${pathOnly(keeper)}" defer></script>`}
      </head>
      <body>
        <header><a class="house" href="/">${common.house}</a><small>${text.light}</small></header>
        <main>${main}</main>
        <footer><a href="${pathOnly(appPath)}">${action}</a></footer>
      </body>
    </html>`.text;
}
