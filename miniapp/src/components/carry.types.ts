import type { CSSProperties, ReactNode } from 'react';
import type { DragPoint } from './elements.types';

export type CarryStep = 'up' | 'down' | 'left' | 'right';

/**
 * Something that can be opened by a tap, and picked up and carried elsewhere: by the mouse at once, by a finger after it
 * has rested on it, by the keyboard with M and the arrows.
 */
export interface CarryProps {
  className?: string;
  style?: CSSProperties;
  label: string;
  /** False: it only opens. */
  movable: boolean;
  /** It is being carried. */
  carried: boolean;
  onTap: () => void;
  onLift: (at: DragPoint | null) => void;
  onMove: (at: DragPoint) => void;
  onStep: (step: CarryStep) => void;
  onDrop: () => void;
  onCancel: () => void;
  children?: ReactNode;
}
