import { Box } from './elements';
import type glyphs from './glyphs.json';
import type kinds from './kind-glyphs.json';
import './icon.scss';

export type IconName = keyof typeof glyphs | `kind-${keyof typeof kinds}`;

export interface IconProps {
  name: IconName;
  /** px: 16, 20, 24 (usual), 32, 48, 64. */
  size?: 16 | 20 | 24 | 32 | 48 | 64;
  className?: string;
}

/** A drawing in the colour of the words around it. Always ornament: the words stand beside it or on the button. */
export function Icon({ name, size = 24, className = '' }: IconProps) {
  return <Box as="span" className={`icon icon--${String(size)} i-${name} ${className}`} hiddenFromReaders />;
}
