import { Box } from './elements';
import './outline.scss';

interface Field {
  width: number;
  height: number;
}
const SQUARE: Field = { width: 48, height: 48 };

/** A drawing that fills the page has finer lines than an icon. */
const maskOf = (path: string, { width, height }: Field): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${String(width)} ${String(height)}' fill='none' stroke='#000' stroke-width='${width > SQUARE.width ? '0.6' : '1.2'}' stroke-linejoin='round' stroke-linecap='round'><path d='${path}'/></svg>`,
  ).replace(/'/g, '%27')}")`;

/** A line drawing of ours as large as its place, in the colour of the words around it; ornament. */
export function Outline({ path, field = SQUARE }: { path: string; field?: Field }) {
  const mask = maskOf(path, field);
  return <Box className="outline" style={{ maskImage: mask, WebkitMaskImage: mask }} hiddenFromReaders />;
}
