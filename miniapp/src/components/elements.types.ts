import type { CSSProperties, ReactNode } from 'react';

/** Block elements; on WeChat all of them are a view, in a browser they are what they are called. */
export type BlockTag =
  | 'div'
  | 'main'
  | 'section'
  | 'header'
  | 'footer'
  | 'nav'
  | 'aside'
  | 'article'
  | 'ul'
  | 'ol'
  | 'li'
  | 'figure'
  | 'dl'
  | 'fieldset'
  | 'span';

export type TextTag = 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'strong' | 'time' | 'label' | 'dt' | 'dd' | 's';

export interface DragPoint {
  x: number;
  y: number;
}

export interface BoxProps {
  as?: BlockTag;
  className?: string;
  /** Inline lengths are never turned into rpx: use percentages and classes. */
  style?: CSSProperties;
  id?: string;
  role?: string;
  label?: string;
  labelledBy?: string;
  /** Announced when its words change. */
  live?: 'polite' | 'assertive';
  hiddenFromReaders?: boolean;
  /** A dialog that has the whole attention. */
  modal?: boolean;
  children?: ReactNode;
  /** A finger or the mouse pressed, moved and let go on this element; points are in px of the window. */
  onDragStart?: (at: DragPoint) => void;
  onDragMove?: (at: DragPoint) => void;
  onDragEnd?: () => void;
}

export interface TxtProps {
  as?: TextTag;
  className?: string;
  style?: CSSProperties;
  id?: string;
  /** The id of the field a label belongs to. */
  htmlFor?: string;
  /** A person may mark and copy it. */
  selectable?: boolean;
  role?: string;
  children?: ReactNode;
}

export interface ImgProps {
  src: string;
  /** Empty for ornament. */
  alt: string;
  /** cover fills and cuts, contain shows all. */
  fit?: 'cover' | 'contain';
  eager?: boolean;
  className?: string;
  style?: CSSProperties;
  onLoad?: () => void;
  onError?: () => void;
}

export interface ScrollRowProps {
  className?: string;
  label?: string;
  children?: ReactNode;
}

export type FieldKind = 'text' | 'number' | 'decimal' | 'phone' | 'password' | 'search' | 'code';

export interface EntryProps {
  value: string;
  onValue: (value: string) => void;
  id?: string;
  kind?: FieldKind;
  maxLength?: number;
  placeholder?: string;
  label?: string;
  describedBy?: string;
  invalid?: boolean;
  disabled?: boolean;
  focus?: boolean;
  className?: string;
  /** The caret has come into it. */
  onCome?: () => void;
  /** Enter, or the keyboard's own button. */
  onEnter?: () => void;
  onLeave?: () => void;
}

export interface AreaProps extends Omit<EntryProps, 'kind' | 'onEnter' | 'onCome'> {
  lines?: number;
}
