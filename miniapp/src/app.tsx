import type { ReactNode } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { QueryClientProvider } from '@tanstack/react-query';
import { pageSeen, queryClient } from '@/api/query-client';
import { say } from '@/components/notice';
import { mindMissingScripts } from '@/platform/missing-scripts';
import { common } from '@/text';
import './app.scss';

mindMissingScripts(() => say(common.scriptsMissing));

export default function App({ children }: { children?: ReactNode }) {
  useDidShow(() => pageSeen(true));
  useDidHide(() => pageSeen(false));
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
