import type { ReactNode } from 'react';
import type { Params } from '@/platform/navigation';
import type { Route } from '@/routes';

export interface LinkProps {
  to: Route;
  params?: Params;
  className?: string;
  label?: string;
  current?: boolean;
  children?: ReactNode;
}
