import type { ReactNode } from 'react';

export interface SwipeProps {
  index: number;
  onIndex: (index: number) => void;
  label: string;
  children: ReactNode[];
  className?: string;
}
