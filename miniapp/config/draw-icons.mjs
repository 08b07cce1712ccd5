// Draws what cannot be drawn at run time: the style sheet of masks and WeChat's tab pictures.
// Run `node config/draw-icons.mjs` in miniapp/ after changing glyphs.json or kind-glyphs.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

const src = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');
const read = (name) => JSON.parse(readFileSync(join(src, 'components', name), 'utf8'));

const svg = (path, size, stroke, colour) =>
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${size} ${size}' fill='none' stroke='${colour}' stroke-width='${stroke}' stroke-linecap='round' stroke-linejoin='round'><path d='${path}'/></svg>`;

const mask = (name, path, size) =>
  `.i-${name} {\n  --glyph: url("data:image/svg+xml,${svg(path, size, 1.5, '%23000').replace(/</g, '%3C').replace(/>/g, '%3E')}");\n}\n`;

const glyphs = read('glyphs.json');
const kinds = read('kind-glyphs.json');
const rules = [
  ...Object.entries(glyphs).map(([name, path]) => mask(name, path, 24)),
  ...Object.entries(kinds).map(([name, path]) => mask(`kind-${name}`, path, 48)),
];
writeFileSync(
  join(src, 'components', 'icons.scss'),
  `// Written by config/draw-icons.mjs.\n${rules.join('\n')}`,
);

const folder = join(src, 'assets', 'tab');
mkdirSync(folder, { recursive: true });
for (const name of ['home', 'browse', 'scan', 'mine']) {
  for (const [suffix, colour] of [
    ['', '#857A6C'],
    ['-on', '#B8924A'],
  ]) {
    const drawing = Buffer.from(
      svg(glyphs[name], 24, 1.5, colour).replace('<svg', "<svg width='81' height='81'"),
    );
    await sharp(drawing, { density: 300 })
      .resize(81, 81)
      .png({ compressionLevel: 9 })
      .toFile(join(folder, `${name}${suffix}.png`));
  }
}
