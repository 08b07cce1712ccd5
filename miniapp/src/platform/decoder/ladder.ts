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
  /** The step that read it, or the last one taken. */
  rung: string;
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
/** What our tags carry, dark on light, as it hangs: what every frame of the camera is looked through for. */
const OURS: ReaderOptions = { ...FIRST, formats: ['QRCode'], tryRotate: false, tryInvert: false };
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

/** One more way to look at the picture: through the library, or for the three eyes of a code alone. */
interface Rung {
  name: string;
  by: 'library' | 'eyes';
  look: () => Look;
  options?: ReaderOptions;
}

/** Laying a code over the picture: the same work on every rung. */
const LAYING = 'module by module';

function rungsOf(whole: Look): Rung[] {
  const { width, height } = whole.grey;
  const middle = (): Look => {
    const box = { left: width / 4, top: height / 4, width: width / 2, height: height / 2 };
    return { ...crop(whole.grey, box), scale: 1 };
  };
  const half = once(() => halfOf(whole));
  const quarter = once(() => halfOf(half()));
  return [
    { name: 'half the size, brightened', by: 'library', look: () => bright(half()) },
    { name: 'half the size, by its eyes', by: 'eyes', look: () => bright(half()) },
    { name: 'of any kind', by: 'library', look: () => whole, options: FIRST },
    { name: 'half the size, sharpened', by: 'library', look: () => crisp(half(), 3) },
    { name: 'half the size, sharpened, by its eyes', by: 'eyes', look: () => crisp(half(), 3) },
    { name: 'middle enlarged', by: 'library', look: () => crisp(bright(twice(middle())), 4) },
    { name: 'middle, brightened', by: 'library', look: () => bright(quiet(middle())) },
    { name: 'a quarter of the size', by: 'library', look: () => crisp(bright(quarter()), 2) },
    { name: 'a quarter of the size, by its eyes', by: 'eyes', look: () => crisp(bright(quarter()), 2) },
    { name: 'sharpened much', by: 'library', look: () => crisp(bright(whole), 8) },
  ];
}

function once<T>(make: () => T): () => T {
  let made: { it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}

const wholeOf = (grey: Grey): Look => ({ grey, scale: 1, left: 0, top: 0 });

async function lookThrough(look: Look, options: ReaderOptions): Promise<{ codes: Code[]; seen: Corners[] }> {
  const found = await readBarcodes(pictureOf(look.grey), options);
  const placed = found.map((one) => ({ one, corners: cornersOf(one, look) }));
  const isRead = ({ one }: { one: ReadResult }): boolean => one.isValid && one.text !== '';
  return {
    codes: placed.filter(isRead).map(({ one, corners }) => ({ text: one.text, corners })),
    seen: placed.filter((each) => !isRead(each)).map(({ corners }) => corners),
  };
}

/**
 * Ever harder looks at one picture. It is climbed step by step and can be left between any two, to go on when there is
 * time again: a frame of the camera has too little for all of them, and a picture taken a moment ago says the same.
 */
export class Ladder {
  private codes: Code[] = [];
  private readonly unread: Corners[] = [];
  /** Codes whose fixed parts agree and whose modules say nothing. */
  private readonly laid: Corners[] = [];
  private tried = 0;
  private rung: string = FIRST_RUNG;
  private readonly steps: AsyncGenerator<string, void>;
  private ahead: string | null = '';

  /** @param seen codes that a first look has found in the picture and not read */
  constructor(
    private readonly whole: Grey,
    seen: readonly Corners[],
  ) {
    for (const corners of seen) this.keep(corners);
    this.steps = this.climbing();
  }

  /** The step that comes next; null at the top. */
  async next(): Promise<string | null> {
    if (this.ahead === '') await this.step();
    return this.ahead;
  }

  /** Takes the step that comes next. */
  async step(): Promise<void> {
    this.rung = this.ahead === '' || this.ahead === null ? this.rung : this.ahead;
    const { done, value } = await this.steps.next();
    this.ahead = done === true ? null : value;
  }

  get climbed(): Climb {
    const { codes, rung } = this;
    return { codes, unread: codes.length > 0 ? [] : [...this.unread, ...this.laid], rung };
  }

  /** Names every step before it is taken. */
  private async *climbing(): AsyncGenerator<string, void> {
    yield* this.straighten();
    for (const rung of rungsOf(wholeOf(this.whole))) {
      if (this.codes.length > 0) return;
      yield rung.name;
      const look = rung.look();
      if (rung.by === 'eyes') yield* this.fromEyes(look);
      else {
        const { codes, seen } = await lookThrough(look, rung.options ?? AGAIN);
        this.codes = codes;
        for (const corners of seen) this.keep(corners);
        yield* this.straighten();
      }
    }
  }

  private keep(corners: Corners): void {
    if (areaOf(corners) > 0 && !this.unread.some((old) => same(old, corners))) this.unread.push(corners);
  }

  /** Codes that were seen and not read: laid over, straightened and drawn again module by module. */
  private async *straighten(): AsyncGenerator<string, void> {
    while (this.codes.length === 0 && this.tried < this.unread.length) {
      yield LAYING;
      const corners = this.unread[this.tried];
      this.tried += 1;
      const text = corners ? await readModules(this.whole, () => corners) : null;
      if (text && corners) this.codes = [{ text, corners }];
    }
  }

  /** Codes whose three eyes are there although nothing else could be made out. */
  private async *fromEyes({ grey, scale, left, top }: Look): AsyncGenerator<string, void> {
    for (const eyes of eyesOf(findersIn(grey)).slice(0, MOST_EYES)) {
      const [a, b, c] = eyes.map(([x, y]): Point => [x / scale + left, y / scale + top]);
      if (!a || !b || !c) continue;
      yield LAYING;
      const cornersFor = (size: number): Corners => cornersAt([a, b, c], size);
      const corners = cornersFor(USUAL_SIZE);
      const text = await readModules(this.whole, cornersFor);
      if (text) {
        this.codes = [{ text, corners }];
        return;
      }
      if (text === '' && !this.laid.some((old) => same(old, corners))) this.laid.push(corners);
    }
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

/** What a frame of the camera is looked through for at once. */
export const glance = (grey: Grey): Promise<{ codes: Code[]; seen: Corners[] }> =>
  lookThrough(wholeOf(grey), OURS);

/** Looks at a picture in every way there is, however long it takes. */
export async function climbAll(grey: Grey): Promise<Climb> {
  const { codes, seen } = await lookThrough(wholeOf(grey), FIRST);
  if (codes.length > 0) return { codes, unread: [], rung: FIRST_RUNG };
  const ladder = new Ladder(grey, seen);
  while ((await ladder.next()) !== null) await ladder.step();
  return ladder.climbed;
}

/** A photo as a file, where its pixels cannot be had. */
export async function readFile(photo: Blob): Promise<Code[]> {
  const found = await readBarcodes(photo, { ...FIRST, returnErrors: false });
  const whole = wholeOf({ width: 0, height: 0, data: new Uint8Array() });
  return found.map((one) => ({ text: one.text, corners: cornersOf(one, whole) }));
}
