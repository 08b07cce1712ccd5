import { QUIET_ZONE, symbolOf } from '@zhuyue/shared';
import qrcode from 'qrcode-generator';

/** What a scratch or a fingerprint may cover is given back up to 15 %. */
const LEVEL = 'M';

export interface DrawnSymbol {
  modules: number;
  version: number;
  /** SVG path in modules, the dark ones joined along each row; the quiet zone is around it. */
  path: string;
}

/** A QR symbol as an outline: crisp in any size. Capitals take the smaller alphanumeric mode by themselves. */
export function drawSymbol(text: string): DrawnSymbol {
  const room = symbolOf(text);
  if (room === null) throw new RangeError('The link is longer than any label has room for');
  const code = qrcode(room.version as 4, LEVEL);
  code.addData(text, room.mode);
  code.make();
  const modules = code.getModuleCount();
  const runs: string[] = [];
  for (let row = 0; row < modules; row++) {
    for (let from = 0; from < modules; from++) {
      if (!code.isDark(row, from)) continue;
      let to = from;
      while (to < modules && code.isDark(row, to)) to++;
      runs.push(
        `M${String(from + QUIET_ZONE)} ${String(row + QUIET_ZONE)}h${String(to - from)}v1H${String(from + QUIET_ZONE)}z`,
      );
      from = to;
    }
  }
  return { modules, version: room.version, path: runs.join('') };
}
