import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import glyphs from './glyphs.json';
import kinds from './kind-glyphs.json';

describe('the drawn icons', () => {
  const css = readFileSync(join(__dirname, 'icons.scss'), 'utf8');
  const drawn = [...css.matchAll(/\.i-([a-z_-]+) \{[^}]*?path d='([^']+)'/g)].map((m) => [m[1], m[2]]);

  it('are in the style sheet as they are drawn', () => {
    const wanted = [
      ...Object.entries(glyphs),
      ...Object.entries(kinds).map(([name, path]) => [`kind-${name}`, path]),
    ];
    expect(drawn).toEqual(wanted);
  });
});
