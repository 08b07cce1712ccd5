import { QUIET_ZONE } from '@zhuyue/shared';
import { drawSymbol } from './symbol';

/** An SVG as the source of an image, on WeChat too. */
export const asSource = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** A link as a symbol alone, for the screen. */
export function symbolPicture(link: string): string {
  const { modules, path } = drawSymbol(link);
  const side = String(modules + 2 * QUIET_ZONE);
  return asSource(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`,
  );
}
