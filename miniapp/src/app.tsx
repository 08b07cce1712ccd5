import type { ReactNode } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { QueryClientProvider } from '@tanstack/react-query';
import { pageSeen, queryClient } from '@/api/query-client';
import './app.scss';

export default function App({ children }: { children?: ReactNode }) {
  useDidShow(() => pageSeen(true));
  useDidHide(() => pageSeen(false));
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
