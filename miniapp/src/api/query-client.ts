import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query';
import { watchNetwork } from '@/platform/network';
import { canRetry } from './failure';
import { useSession } from './session';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      // A refusal stays a refusal; only what time can heal is tried again.
      retry: (times, error) => times < 2 && canRetry(error),
      retryDelay: (times) => 600 * 2 ** times,
      // Without a network a page says so, instead of waiting for one.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** What one person has seen must not be there for the next; public pages simply ask again. */
useSession.subscribe((now, before) => {
  if (now.tokens === before.tokens) return;
  queryClient.removeQueries({ type: 'inactive' });
  void queryClient.resetQueries();
});

// WeChat has no window: the network's return is told by the platform, the page's by `useDidShow` (see app.tsx).
watchNetwork((connected) => onlineManager.setOnline(connected));

export const pageSeen = (seen: boolean): void => focusManager.setFocused(seen);
