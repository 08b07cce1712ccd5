import { Box } from './elements';
import './outline.scss';

const maskOf = (path: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48' fill='none' stroke='#000' stroke-width='1.2' stroke-linejoin='round' stroke-linecap='round'><path d='${path}'/></svg>`,
  ).replace(/'/g, '%27')}")`;

/** A line drawing of ours as large as its place, in the colour of the words around it; ornament. */
export function Outline({ path }: { path: string }) {
  const mask = maskOf(path);
  return <Box className="outline" style={{ maskImage: mask, WebkitMaskImage: mask }} hiddenFromReaders />;
}
