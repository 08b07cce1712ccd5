import { smooth, valueAt, type Grey } from './grey';
import { SIZES, patternOf, type Pattern } from './pattern';
import { NUMBERS, flat, place, type Corners, type Surface } from './surface';

/** A code laid over the picture: how many modules, where, and how well its fixed parts agree with what is seen (−1 to 1). */
export interface Fit {
  size: number;
  surface: Surface;
  agreement: number;
}

/** Below this the fixed parts of a code are not there. */
const AGREES = 0.45;
/** From here on no other size needs a try. */
const CERTAIN = 0.93;
/** Bows and uneven spacing the search begins with, in shares of the code's side. */
const BOWS = [-0.09, -0.06, -0.03, 0, 0.03, 0.06, 0.09];
const UNEVEN = [0, 0.03, 0.06, 0.09];
const LEANS = [-0.15, -0.08, 0.08, 0.15];
/** Steps of the search, in modules. */
const COARSE = [0.9, 0.45];
const FINE = [0.3, 0.15, 0.07];
const ROUNDS = 4;
/** Modules of the code on our tags. */
const USUAL_SIZE = 29;
const MOST_STARTS = 2;
const MOST_TRIES = 4;
/** A start that agrees less is not worth a search. */
const HOPELESS = 0.25;

/** How well the fixed parts agree with the picture: the correlation of what should be with what is. */
class Judge {
  private readonly at: Float64Array;

  constructor(
    private readonly grey: Grey,
    private readonly size: number,
    private readonly pattern: Pattern = patternOf(size),
  ) {
    this.at = new Float64Array(this.pattern.points.length);
  }

  agreement(surface: Surface): number {
    const { points, shades } = this.pattern;
    place(surface, this.size, points, this.at);
    let [sum, squares, both, dark] = [0, 0, 0, 0];
    for (let k = 0; k < shades.length; k += 1) {
      const value = 255 - valueAt(this.grey, this.at[2 * k] ?? 0, this.at[2 * k + 1] ?? 0);
      const shade = shades[k] ?? 0;
      sum += value;
      squares += value * value;
      both += value * shade;
      dark += shade;
    }
    const count = shades.length;
    const seen = squares / count - (sum / count) ** 2;
    const meant = 1 - (dark / count) ** 2;
    return seen <= 0 ? -1 : (both / count - (sum * dark) / count ** 2) / Math.sqrt(seen * meant);
  }
}

interface Start {
  surface: Surface;
  agreement: number;
}

/** Starts: the flat label, labels bowed along their rows or their columns, labels whose far corner leans. */
function starts(judge: Judge, corners: Corners): Start[] {
  const [a, b, c, d] = corners;
  const along = [b[0] - a[0], b[1] - a[1]] as const;
  const down = [d[0] - a[0], d[1] - a[1]] as const;
  const all: Start[] = [];
  const add = (surface: Surface): void => {
    all.push({ surface, agreement: judge.agreement(surface) });
  };
  for (const [bow, across, first] of [
    [down, along, 0],
    [along, down, 2],
  ] as const) {
    for (const much of BOWS) {
      for (const uneven of UNEVEN) {
        const tried = flat(corners);
        tried.set([bow[0] * much, bow[1] * much], 8 + first);
        tried.set([across[0] * uneven, across[1] * uneven], 12 + first);
        add(tried);
      }
    }
  }
  for (const lean of LEANS) add(flat([a, b, [c[0] + lean * (c[0] - a[0]), c[1] + lean * (c[1] - a[1])], d]));
  return all.sort((x, y) => y.agreement - x.agreement);
}

/** Turns one number after the other while that helps, with ever finer steps. */
function settle(judge: Judge, surface: Surface, steps: readonly number[]): number {
  let agreement = judge.agreement(surface);
  for (const step of steps) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = agreement;
      for (let number = 0; number < NUMBERS; number += 1) {
        const kept = surface[number] ?? 0;
        for (const way of [step, -step]) {
          surface[number] = kept + way;
          const tried = judge.agreement(surface);
          if (tried > agreement) {
            agreement = tried;
            break;
          }
          surface[number] = kept;
        }
      }
      if (agreement - before < 0.004) break;
    }
  }
  return agreement;
}

const sideOf = ([a, b, , d]: Corners): number =>
  (Math.hypot(b[0] - a[0], b[1] - a[1]) + Math.hypot(d[0] - a[0], d[1] - a[1])) / 2;

/** The picture as the coarse search sees it: smeared, so that a start beside the truth still feels its pull. */
function softened(grey: Grey, corners: Corners): Grey {
  const module = sideOf(corners) / USUAL_SIZE;
  return smooth(grey, Math.max(1, Math.min(4, Math.round(module / 3))));
}

interface Try extends Start {
  size: number;
  module: number;
}

/** Lays a code over the picture near these corners; null when none agrees. */
export function fit(grey: Grey, cornersFor: (size: number) => Corners): Fit | null {
  const soft = softened(grey, cornersFor(USUAL_SIZE));
  const tries = SIZES.flatMap((size): Try[] => {
    const corners = cornersFor(size);
    const found = starts(new Judge(soft, size), corners).slice(0, MOST_STARTS);
    return found.map((start) => ({ ...start, size, module: sideOf(corners) / size }));
  });
  let found: Fit | null = null;
  for (const { size, module, surface, agreement } of tries
    .sort((a, b) => b.agreement - a.agreement)
    .slice(0, MOST_TRIES)) {
    if (agreement < HOPELESS) break;
    settle(
      new Judge(soft, size),
      surface,
      COARSE.map((step) => step * module),
    );
    const result = settle(
      new Judge(grey, size),
      surface,
      FINE.map((step) => step * module),
    );
    if (result > (found?.agreement ?? AGREES)) found = { size, surface, agreement: result };
    if (result > CERTAIN) break;
  }
  return found;
}
