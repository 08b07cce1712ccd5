import { Box, Txt } from './elements';
import './line-chart.scss';

export interface LineChartProps {
  label: string;
  /** Oldest first. */
  values: readonly number[];
  /** Written at the end of the line. */
  endText: string;
  /** The plan, dashed. */
  target?: number;
  /** Words under the left and the right end. */
  from?: string;
  to?: string;
}

const W = 200;
const H = 60;
/** Room for the stroke at the edges. */
const PAD = 2;

const drawing = (path: string, dashed: boolean): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${String(W)} ${String(H)}' preserveAspectRatio='none' fill='none' stroke='#000' stroke-width='1.5'><path vector-effect='non-scaling-stroke' d='${path}'${dashed ? " stroke-dasharray='4 4'" : ''}/></svg>`,
  ).replace(/'/g, '%27')}")`;

/** One thin line; the number is written at its end. Drawn as a mask, so it takes the colours of day and night. */
export function LineChart({ label, values, endText, target, from, to }: LineChartProps) {
  const all = target === undefined ? values : [...values, target];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const y = (value: number): string => (H - PAD - ((value - low) / span) * (H - 2 * PAD)).toFixed(1);
  const x = (i: number): string => ((i / Math.max(1, values.length - 1)) * W).toFixed(1);
  const line = values.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(value)}`).join('');
  const mask = (path: string, dashed: boolean) => {
    const image = drawing(path, dashed);
    return { maskImage: image, WebkitMaskImage: image };
  };
  return (
    <Box className="line-chart" role="img" label={`${label} ${endText}`}>
      <Box className="line-chart__stage" hiddenFromReaders>
        <Box className="line-chart__line" style={mask(line, false)} />
        {target === undefined ? null : (
          <Box
            className="line-chart__line line-chart__line--target"
            style={mask(`M0 ${y(target)}H${String(W)}`, true)}
          />
        )}
      </Box>
      <Box className="line-chart__foot" hiddenFromReaders>
        <Txt className="line-chart__word">{from ?? ''}</Txt>
        <Txt className="line-chart__end">{endText}</Txt>
        <Txt className="line-chart__word">{to ?? ''}</Txt>
      </Box>
    </Box>
  );
}
