import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import { queryClient } from '@/api/query-client';

/** Pages stay behind each other; when one comes to the front again, what has grown old on it is asked for anew. */
export function useRefreshOnShow(): void {
  const first = useRef(true);
  useDidShow(() => {
    if (!first.current) void queryClient.refetchQueries({ type: 'active', stale: true });
    first.current = false;
  });
}
