/** A picture without colour, one byte a pixel, 0 is black. What every rung of the ladder reads and writes. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

export function greyOf({ data, width, height }: ImageData): Grey {
  const out = new Uint8Array(width * height);
  // Green weighs most in what the eye and a camera call bright; the shares are of 256.
  for (let at = 0, from = 0; at < out.length; at += 1, from += 4) {
    out[at] = (77 * (data[from] ?? 0) + 150 * (data[from + 1] ?? 0) + 29 * (data[from + 2] ?? 0)) >> 8;
  }
  return { width, height, data: out };
}

export function pictureOf({ data, width, height }: Grey): ImageData {
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = 0xff000000 | ((data[at] ?? 0) * 0x010101);
  return new ImageData(new Uint8ClampedArray(pixels.buffer), width, height);
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The part of the picture inside the box, and where it begins. */
export function crop(grey: Grey, wanted: Box): { grey: Grey; left: number; top: number } {
  const left = Math.max(0, Math.floor(wanted.left));
  const top = Math.max(0, Math.floor(wanted.top));
  const width = Math.max(1, Math.min(grey.width, Math.ceil(wanted.left + wanted.width)) - left);
  const height = Math.max(1, Math.min(grey.height, Math.ceil(wanted.top + wanted.height)) - top);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = (top + y) * grey.width + left;
    data.set(grey.data.subarray(from, from + width), y * width);
  }
  return { grey: { width, height, data }, left, top };
}

/** Half as wide and high, every pixel the mean of four: also what quiets noise best. */
export function halve({ data, width, height }: Grey): Grey {
  const [w, h] = [width >> 1, height >> 1];
  const out = new Uint8Array(w * h);
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const at = 2 * y * width + 2 * x;
      const sum =
        (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + width] ?? 0) + (data[at + width + 1] ?? 0);
      out[y * w + x] = (sum + 2) >> 2;
    }
  }
  return { width: w, height: h, data: out };
}

/** The value between four pixels. */
export function valueAt({ data, width, height }: Grey, x: number, y: number): number {
  const px = Math.min(Math.max(x - 0.5, 0), width - 1.001);
  const py = Math.min(Math.max(y - 0.5, 0), height - 1.001);
  const [ix, iy] = [px | 0, py | 0];
  const [fx, fy] = [px - ix, py - iy];
  const at = iy * width + ix;
  const upper = (data[at] ?? 0) * (1 - fx) + (data[at + 1] ?? 0) * fx;
  const lower = (data[at + width] ?? 0) * (1 - fx) + (data[at + width + 1] ?? 0) * fx;
  return upper * (1 - fy) + lower * fy;
}

/** Twice as wide and high: small modules get the pixels a binariser needs. */
export function enlarge(grey: Grey): Grey {
  const [width, height] = [grey.width * 2, grey.height * 2];
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data[y * width + x] = valueAt(grey, (x + 0.5) / 2, (y + 0.5) / 2);
  }
  return { width, height, data };
}

const counted = ({ data }: Grey): Uint32Array => {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

/** The level that `share` of the pixels lie below. */
export function levelAt(counts: Uint32Array, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  for (let level = 0; level < 256; level += 1) {
    below += counts[level] ?? 0;
    if (below > share * total) return level;
  }
  return 255;
}

/** Darkest to brightest over the whole range: a picture in the dark has its code in a dozen of levels. */
export function stretch(grey: Grey): Grey {
  const counts = counted(grey);
  const low = levelAt(counts, 0.002);
  const range = Math.max(1, levelAt(counts, 0.998) - low);
  const table = new Uint8Array(256);
  for (let level = 0; level < 256; level += 1) {
    table[level] = Math.min(255, Math.max(0, ((level - low) * 255) / range));
  }
  return { ...grey, data: grey.data.map((value) => table[value] ?? 0) };
}

/** The mean over a square of 2 × radius + 1 pixels, at the same cost for every radius. */
export function smooth({ data, width, height }: Grey, radius: number): Grey {
  const across = new Float32Array(data.length);
  const out = new Uint8Array(data.length);
  const span = 2 * radius + 1;
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    const pixel = (x: number): number => data[row + Math.min(width - 1, Math.max(0, x))] ?? 0;
    let sum = 0;
    for (let x = -radius; x <= radius; x += 1) sum += pixel(x);
    for (let x = 0; x < width; x += 1) {
      across[row + x] = sum / span;
      sum += pixel(x + radius + 1) - pixel(x - radius);
    }
  }
  for (let x = 0; x < width; x += 1) {
    const pixel = (y: number): number => across[Math.min(height - 1, Math.max(0, y)) * width + x] ?? 0;
    let sum = 0;
    for (let y = -radius; y <= radius; y += 1) sum += pixel(y);
    for (let y = 0; y < height; y += 1) {
      out[y * width + x] = sum / span;
      sum += pixel(y + radius + 1) - pixel(y - radius);
    }
  }
  return { width, height, data: out };
}

/** Unsharp mask: what differs from its surroundings of `radius` pixels is made to differ more. */
export function sharpen(grey: Grey, radius: number, amount: number): Grey {
  const soft = smooth(grey, radius).data;
  const data = grey.data.map((value, at) =>
    Math.min(255, Math.max(0, value + amount * (value - (soft[at] ?? 0)))),
  );
  return { ...grey, data };
}

export interface Light {
  /** The mean of all pixels, 0–255. */
  mean: number;
  /** The level nearly all pixels lie below. */
  high: number;
  /** The share of pixels that are burnt out. */
  burnt: number;
}

export function lightOf(grey: Grey): Light {
  const counts = counted(grey);
  let sum = 0;
  let burnt = 0;
  counts.forEach((count, level) => {
    sum += count * level;
    if (level >= 252) burnt += count;
  });
  return { mean: sum / grey.data.length, high: levelAt(counts, 0.99), burnt: burnt / grey.data.length };
}
