import { aheadOf } from './light-pages.service.js';
import { formFor } from './send-page.rules.js';
import { appPathOf, wantsJson } from './tag.rules.js';

it.each([
  ['application/json', true],
  ['text/html,application/xhtml+xml,application/json;q=0.5', false],
  ['*/*', false],
  [undefined, false],
])('a client that accepts %s is answered in JSON: %s', (accept, json) => {
  expect(wantsJson(accept)).toBe(json);
});

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['identity', 'plain'],
  ['', 'plain'],
  [undefined, 'plain'],
])('a client that reads %s gets the page as %s', (accepted, form) => {
  expect(formFor(accepted)).toBe(form);
});

it('the app is led to the same tag, additions and all', () => {
  expect(appPathOf('/T/01/1/21/2?a=1&b=2')).toBe('/tag/piece/index?u=%2FT%2F01%2F1%2F21%2F2%3Fa%3D1%26b%3D2');
});

it('what the app will need is taken from its own page', () => {
  const index =
    '<link href="/css/app.1.css" rel="stylesheet"><link rel="icon" href="data:x"><script defer="defer" src="/js/app.2.js"></script><script>inline()</script>';
  expect(aheadOf(index)).toEqual([
    { href: '/js/app.2.js', as: 'script' },
    { href: '/css/app.1.css', as: 'style' },
  ]);
});
