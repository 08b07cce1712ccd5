import fc from 'fast-check';
import { layOut, textWidth, type Box } from './layout';

const BOXES: Box[] = [
  { x: 100, y: 3, width: 190, height: 90 },
  { x: 3, y: 104, width: 290, height: 92 },
];
const word = fc.string({
  unit: fc.constantFrom(...'足金古法传承红宝石戒指999 g¥¥1,280/Wm()·'),
  minLength: 1,
  maxLength: 60,
});

describe('words on a label', () => {
  it('never leave their box and never lie over each other, however long they are', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (texts) => {
        const said = texts.map((text, i) => ({ key: String(i), text }));
        const { lines, size, left } = layOut(said, BOXES);
        for (const line of lines) {
          const box = BOXES.find(({ y, height }) => line.y >= y && line.y + size <= y + height);
          expect(box).toMatchObject({ x: line.x });
          expect(line.width).toBeLessThanOrEqual(box?.width ?? 0);
          expect(line.width).toBe(textWidth(line.text, size));
        }
        const tops = [...lines].sort((a, b) => a.y - b.y).map(({ y }) => y);
        tops.forEach((y, i) => i > 0 && expect(y - (tops[i - 1] ?? 0)).toBeGreaterThanOrEqual(size));
        const shown = lines
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, '');
        const meant = said.filter(({ key }) => !left.includes(key)).map(({ text }) => text);
        expect([...shown].sort().join('')).toBe([...meant.join('').replace(/\s/g, '')].sort().join(''));
      }),
    );
  });

  it('are as large as there is room for', () => {
    expect(layOut([{ key: 'name', text: '足金戒指' }], BOXES).size).toBe(24);
    const many = Array.from({ length: 9 }, (_, i) => ({ key: String(i), text: '足金古法传承红宝石戒指' }));
    expect(layOut(many, BOXES).size).toBeLessThan(20);
  });

  it('that find no room are named', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ key: String(i), text: '足金古法传承红宝石戒指' }));
    const { size, left, lines } = layOut(many, BOXES);
    expect(size).toBe(12);
    expect(lines.length + left.length).toBe(30);
    expect(left.length).toBeGreaterThan(0);
  });
});
