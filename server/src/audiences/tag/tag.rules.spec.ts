import { inlined, inlineJson, wantsJson } from './tag.rules.js';

describe('the reply written into the page', () => {
  it('cannot end its script element, and is still the same JSON', () => {
    const facts = { name: '</script><script>alert(1)</script><!--', line: '\u2028' };
    const text = inlineJson(JSON.stringify(facts));
    expect(text).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(text)).toEqual(facts);
  });

  it('stands in the head, before the page begins', () => {
    const page = inlined('<html><head><title>珠约</title></HEAD><body></body></html>', '{"a":"$&"}');
    expect(page).toBe(
      '<html><head><title>珠约</title><script type="application/json" id="tag-reply">{"a":"$&"}</script></HEAD><body></body></html>',
    );
  });
});

it.each([
  ['application/json', true],
  ['text/html,application/xhtml+xml,application/json;q=0.5', false],
  ['*/*', false],
  [undefined, false],
])('a client that accepts %s is answered in JSON: %s', (accept, json) => {
  expect(wantsJson(accept)).toBe(json);
});
