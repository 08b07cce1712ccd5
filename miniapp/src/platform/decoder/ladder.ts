import { readBarcodes, type ReadResult, type ReaderOptions } from 'zxing-wasm/reader';
import { cornersOf as cornersAt, eyesOf, findersIn } from './finders';
import { fit } from './fit';
import { crop, enlarge, halve, pictureOf, sharpen, smooth, stretch, type Box, type Grey } from './grey';
import { REACHES, redraw, sample } from './modules';
import type { Code } from './reading';
import type { Corners, Point } from './surface';

export interface Climb {
  codes: Code[];
  /** Codes that are there and could not be read. */
  unread: Corners[];
  /** The rung that read it, or the last one tried. */
  rung: string;
  /** Where to go on with the next picture of the same scene. */
  next: number;
}

/** A look at the picture another way: what is looked at, and how its pixels lie in the picture. */
interface Look {
  grey: Grey;
  scale: number;
  left: number;
  top: number;
}

const FIRST: ReaderOptions = {
  formats: ['QRCode', 'DataMatrix'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  returnErrors: true,
  maxNumberOfSymbols: 8,
};
/** Further rungs look for what our tags carry. */
const AGAIN: ReaderOptions = { ...FIRST, formats: ['QRCode'], maxNumberOfSymbols: 2 };
const CLEAN: ReaderOptions = { formats: ['QRCode'], isPure: true, tryHarder: false, maxNumberOfSymbols: 1 };

const cornersOf = ({ position }: ReadResult, { scale, left, top }: Look): Corners => {
  const at = ({ x, y }: { x: number; y: number }): Point => [x / scale + left, y / scale + top];
  const { topLeft, topRight, bottomRight, bottomLeft } = position;
  return [at(topLeft), at(topRight), at(bottomRight), at(bottomLeft)];
};

const FIRST_RUNG = 'as it is';
/** Threes of eyes that are tried. */
const MOST_EYES = 4;
/** Modules of the code on our tags, where its size is not known yet. */
const USUAL_SIZE = 29;
const ORIGIN: Point = [0, 0];

/** The part of the picture that holds a code and what it may bow out to. */
function boxOf(corners: Corners): Box {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const more = 0.35 * Math.max(width, height);
  return { left: left - more, top: top - more, width: width + 2 * more, height: height + 2 * more };
}

const areaOf = ([a, , c]: Corners): number =>
  Math.abs((a[0] - c[0]) * (a[1] - c[1])) + Math.hypot(a[0] - c[0], a[1] - c[1]);

const same = (a: Corners, b: Corners): boolean =>
  Math.hypot(a[0][0] - b[0][0], a[0][1] - b[0][1]) < 0.2 * Math.hypot(a[0][0] - a[2][0], a[0][1] - a[2][1]);

const halfOf = (look: Look): Look => ({ ...look, grey: halve(look.grey), scale: look.scale / 2 });
const twice = (look: Look): Look => ({ ...look, grey: enlarge(look.grey), scale: look.scale * 2 });
const bright = (look: Look): Look => ({ ...look, grey: stretch(look.grey) });
const crisp = (look: Look, radius: number): Look => ({ ...look, grey: sharpen(look.grey, radius, 2) });
const quiet = (look: Look): Look => ({ ...look, grey: smooth(look.grey, 1) });

/** One more way to look; small enough that the time is watched between them. */
interface Rung {
  name: string;
  read: () => Promise<Code[]>;
}

/** Every rung in turn until one reads a code or the time is over. */
class Ladder {
  private readonly unread: Corners[] = [];
  /** Codes whose fixed parts agree and whose modules say nothing. */
  private readonly laid: Corners[] = [];
  private tried = 0;

  constructor(
    private readonly whole: Grey,
    private readonly until: () => boolean,
    private next: number,
  ) {}

  async climb(): Promise<Climb> {
    const whole: Look = { grey: this.whole, scale: 1, left: 0, top: 0 };
    const codes = await this.read(whole, FIRST);
    if (codes.length > 0) return { codes, unread: [], rung: FIRST_RUNG, next: this.next };
    const rungs = this.rungs(whole);
    let last = FIRST_RUNG;
    // One rung at least, whatever the time: else a slow phone would never come to the later ones.
    for (let count = 0; count < rungs.length && (count === 0 || !this.until()); count += 1) {
      const rung = rungs[this.next % rungs.length];
      const found = (await rung?.read()) ?? [];
      last = rung?.name ?? last;
      if (found.length > 0) return { codes: found, unread: [], rung: last, next: this.next };
      this.next += 1;
    }
    return { codes: [], unread: [...this.unread, ...this.laid], rung: last, next: this.next };
  }

  private rungs(whole: Look): Rung[] {
    const { width, height } = this.whole;
    const middle = (): Look => {
      const box = { left: width / 4, top: height / 4, width: width / 2, height: height / 2 };
      return { ...crop(this.whole, box), scale: 1 };
    };
    const half = halfOf(whole);
    const again = (name: string, look: () => Look): Rung => ({ name, read: () => this.again(look()) });
    const eyes = (name: string, look: () => Look): Rung => ({ name, read: () => this.fromEyes(look()) });
    return [
      { name: 'module by module', read: () => this.straighten() },
      again('half the size, brightened', () => bright(half)),
      eyes('half the size, by its eyes', () => bright(half)),
      again('sharpened', () => crisp(half, 3)),
      eyes('sharpened, by its eyes', () => crisp(half, 3)),
      again('middle enlarged', () => crisp(bright(twice(middle())), 4)),
      again('middle, brightened', () => bright(quiet(middle()))),
      again('a quarter of the size', () => crisp(bright(halfOf(half)), 2)),
      eyes('a quarter of the size, by its eyes', () => crisp(bright(halfOf(half)), 2)),
      again('sharpened much', () => crisp(bright(whole), 8)),
    ];
  }

  private async read(look: Look, options: ReaderOptions): Promise<Code[]> {
    const found = await readBarcodes(pictureOf(look.grey), options);
    const codes: Code[] = [];
    for (const one of found) {
      const corners = cornersOf(one, look);
      if (one.isValid && one.text !== '') codes.push({ text: one.text, corners });
      else this.keep(corners);
    }
    return codes;
  }

  private async again(look: Look): Promise<Code[]> {
    const codes = await this.read(look, AGAIN);
    return codes.length > 0 ? codes : this.straighten();
  }

  private keep(corners: Corners): void {
    if (areaOf(corners) > 0 && !this.unread.some((old) => same(old, corners))) this.unread.push(corners);
  }

  /** Codes that were seen and not read: laid over, straightened and drawn again module by module. */
  private async straighten(): Promise<Code[]> {
    while (this.tried < this.unread.length) {
      const corners = this.unread[this.tried];
      this.tried += 1;
      const text = corners ? await readModules(this.whole, () => corners) : null;
      if (text && corners) return [{ text, corners }];
      if (this.until()) break;
    }
    return [];
  }

  /** Codes whose three eyes are there although nothing else could be made out. */
  private async fromEyes({ grey, scale, left, top }: Look): Promise<Code[]> {
    for (const eyes of eyesOf(findersIn(grey)).slice(0, MOST_EYES)) {
      const [a, b, c] = eyes.map(([x, y]): Point => [x / scale + left, y / scale + top]);
      if (!a || !b || !c) continue;
      const cornersFor = (size: number): Corners => cornersAt([a, b, c], size);
      const corners = cornersFor(USUAL_SIZE);
      const text = await readModules(this.whole, cornersFor);
      if (text) return [{ text, corners }];
      if (text === '' && !this.laid.some((old) => same(old, corners))) this.laid.push(corners);
      if (this.until()) break;
    }
    return [];
  }
}

/** Null: no code lies there; empty: one does, and its modules cannot be read. */
async function readModules(whole: Grey, cornersFor: (size: number) => Corners): Promise<string | null> {
  const { grey, left, top } = crop(whole, boxOf(cornersFor(USUAL_SIZE)));
  const moved = (size: number): Corners => {
    const [a, b, c, d] = cornersFor(size).map(([x, y]): Point => [x - left, y - top]);
    return [a ?? ORIGIN, b ?? ORIGIN, c ?? ORIGIN, d ?? ORIGIN];
  };
  const found = fit(grey, moved);
  if (!found) return null;
  const seen = sample(grey, found);
  for (const reach of REACHES) {
    const [one] = await readBarcodes(pictureOf(redraw(seen, found.size, reach)), CLEAN);
    if (one?.isValid && one.text !== '') return one.text;
  }
  return '';
}

/** Reads the codes in a picture; `until` true ends it after the rung at hand; `from` is the rung after the first. */
export const climb = (grey: Grey, until: () => boolean, from: number): Promise<Climb> =>
  new Ladder(grey, until, from).climb();

/** A photo as a file, where its pixels cannot be had. */
export async function readFile(photo: Blob): Promise<Code[]> {
  const found = await readBarcodes(photo, { ...FIRST, returnErrors: false });
  const whole: Look = { grey: { width: 0, height: 0, data: new Uint8Array() }, scale: 1, left: 0, top: 0 };
  return found.map((one) => ({ text: one.text, corners: cornersOf(one, whole) }));
}
