import type { CSSProperties, ReactNode } from 'react';

export interface TapProps {
  onTap?: () => void;
  children?: ReactNode;
  className?: string;
  style?: CSSProperties;
  /** What a reader says when the content is a picture. */
  label?: string;
  disabled?: boolean;
  /** A choice that is on. */
  pressed?: boolean;
  /** It opens something below itself. */
  expanded?: boolean;
  /** The place one is at, in a navigation. */
  current?: boolean;
  role?: 'tab' | 'radio' | 'switch' | 'option' | 'menuitem';
}
