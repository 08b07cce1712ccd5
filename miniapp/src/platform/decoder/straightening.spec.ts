import qrcode from 'qrcode-generator';
import { cornersOf, eyesOf, findersIn } from './finders';
import { fit } from './fit';
import { lightOf, smooth, type Grey } from './grey';
import { redraw, sample } from './modules';
import { patternOf } from './pattern';
import { flat, place, type Corners, type Surface } from './surface';

const TEXT = 'https://zhu.test/t/01/09506000134352/21/1ABCDEFGHJKMNPQRSTVW';
const SIZE = 33;
const SIDE = 400;
const CORNERS: Corners = [
  [90, 80],
  [320, 100],
  [300, 310],
  [70, 290],
];

function codeOf(text: string): QRCode {
  const qr = qrcode(0, 'M');
  qr.addData(text);
  qr.make();
  return qr;
}

/** The code laid on white paper along a surface, every module by many dots. */
function drawn(text: string, surface: Surface): Grey {
  const qr = codeOf(text);
  const size = qr.getModuleCount();
  const data = new Uint8Array(SIDE * SIDE).fill(230);
  const dots = 14;
  const points = new Float64Array(size * size * dots * dots * 2);
  let at = 0;
  for (let v = 0; v < size * dots; v += 1) {
    for (let u = 0; u < size * dots; u += 1) points.set([(u + 0.5) / dots, (v + 0.5) / dots], 2 * at++);
  }
  const placed = new Float64Array(points.length);
  place(surface, size, points, placed);
  for (let k = 0; k < placed.length; k += 2) {
    const dark = qr.isDark(Math.floor(points[k + 1] ?? 0), Math.floor(points[k] ?? 0));
    data[Math.floor(placed[k + 1] ?? 0) * SIDE + Math.floor(placed[k] ?? 0)] = dark ? 25 : 230;
  }
  return { width: SIDE, height: SIDE, data };
}

/** Modules of a drawing that differ from the true ones. */
function wrongIn(drawing: Grey, text: string): number {
  const qr = codeOf(text);
  const size = qr.getModuleCount();
  let wrong = 0;
  for (let v = 0; v < size; v += 1) {
    for (let u = 0; u < size; u += 1) {
      const seen = drawing.data[((v + 4) * 4 + 2) * drawing.width + (u + 4) * 4 + 2] ?? 0;
      if (seen < 128 !== qr.isDark(v, u)) wrong += 1;
    }
  }
  return wrong;
}

const bent = (bow: number, uneven: number): Surface => {
  const surface = flat(CORNERS);
  surface.set([-bow * 20, bow * 210], 8);
  surface.set([uneven * 230, uneven * 20], 12);
  return surface;
};

describe('the fixed parts of a code', () => {
  it.each([21, 25, 29, 33, 37, 41])('are what a code of %i modules shows', (size) => {
    const version = ((size - 17) / 4) as TypeNumber;
    const qr = qrcode(version, 'M');
    qr.addData('X');
    qr.make();
    const { points, shades } = patternOf(size);
    shades.forEach((shade, at) => {
      const [u, v] = [Math.floor(points[2 * at] ?? 0), Math.floor(points[2 * at + 1] ?? 0)];
      const inside = Math.min(u, v) >= 0 && Math.max(u, v) < size;
      expect([u, v, shade === 1]).toEqual([u, v, inside && qr.isDark(v, u)]);
    });
  });
});

describe('a surface', () => {
  it('puts the corners of the code on the corners it was given', () => {
    const out = new Float64Array(8);
    place(flat(CORNERS), SIZE, Float64Array.of(0, 0, SIZE, 0, SIZE, SIZE, 0, SIZE), out);
    CORNERS.flat().forEach((value, at) => expect(out[at]).toBeCloseTo(value, 6));
  });

  it('keeps straight lines straight while it does not bow', () => {
    const out = new Float64Array(6);
    place(flat(CORNERS), SIZE, Float64Array.of(0, 7, 11, 7, 29, 7), out);
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = out;
    expect((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)).toBeCloseTo(0, 6);
  });
});

describe('laying a code over a picture', () => {
  it.each([
    ['flat', 0, 0],
    ['bowed', 0.06, 0.04],
    ['bowed the other way', -0.07, 0.05],
  ])('finds its size and its modules when it is %s', (_, bow, uneven) => {
    const picture = smooth(drawn(TEXT, bent(bow, uneven)), 1);
    const found = fit(picture, () => CORNERS);
    expect(found?.size).toBe(SIZE);
    if (!found) return;
    expect(wrongIn(redraw(sample(picture, found), SIZE, 0), TEXT)).toBeLessThan(12);
  });

  it('finds none on plain paper', () => {
    const paper: Grey = { width: SIDE, height: SIDE, data: new Uint8Array(SIDE * SIDE).fill(200) };
    expect(fit(paper, () => CORNERS)).toBeNull();
  });
});

describe('reading modules that run into each other', () => {
  it('learns the blur from the fixed parts and takes it back', () => {
    const surface = flat(CORNERS);
    const blurred = smooth(smooth(drawn(TEXT, surface), 4), 4);
    const found = { size: SIZE, surface, agreement: 1 };
    const seen = sample(blurred, found);
    const plain = wrongIn(redraw(seen, SIZE, 0), TEXT);
    const patient = wrongIn(redraw(seen, SIZE, 2), TEXT);
    expect(plain).toBeGreaterThan(60);
    expect(patient).toBeLessThan(plain / 3);
  });
});

describe('the eyes of a code', () => {
  it('are found, and the corners follow from them', () => {
    const picture = smooth(drawn(TEXT, flat(CORNERS)), 1);
    const [eyes] = eyesOf(findersIn(picture));
    const corners = eyes ? cornersOf(eyes, SIZE) : [];
    expect(corners).toHaveLength(4);
    corners.forEach(([x, y], at) => {
      expect(Math.hypot(x - (CORNERS[at]?.[0] ?? 0), y - (CORNERS[at]?.[1] ?? 0))).toBeLessThan(8);
    });
  });

  it('are not found on plain paper', () => {
    expect(findersIn({ width: 100, height: 100, data: new Uint8Array(10_000).fill(180) })).toEqual([]);
  });

  it('light of a picture counts what is burnt out', () => {
    const half = new Uint8Array(100).fill(255).fill(0, 50);
    expect(lightOf({ width: 10, height: 10, data: half })).toMatchObject({
      mean: 127.5,
      burnt: 0.5,
      high: 255,
    });
  });
});
