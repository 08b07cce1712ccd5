import type { LiveTopic } from '@zhuyue/shared';
import { focusManager, onlineManager } from '@tanstack/react-query';
import { create } from 'zustand';
import { call } from './call';
import { canRetry } from './failure';
import { LiveWatch, type LiveSource } from './live-watch';
import { tokenOf, type Audience } from './session';

/** Of the desk: a topic and the store it is about. Of a customer: their own. */
export type DeskTopic = `${LiveTopic}:${string}`;

/** Whether changes by others have stopped arriving. */
export const useLiveLost = create<{ lost: boolean }>(() => ({ lost: false }));

const source = (audience: Audience, ask: LiveSource['ask']): LiveSource => ({
  ask,
  seen: () => focusManager.isFocused() && tokenOf(audience) !== null,
  heals: canRetry,
  onLost: (lost) => {
    if (lost !== useLiveLost.getState().lost) useLiveLost.setState({ lost });
  },
  now: () => Date.now(),
});

const desk = new LiveWatch(
  source(
    'staff',
    async (topics) => (await call('GET /api/admin/live', { query: { topics: [...topics] } })).versions,
  ),
);
const mine = new LiveWatch(
  source(
    'customer',
    async (topics) =>
      (await call('GET /api/customer/live', { query: { topics: [...topics] as LiveTopic[] } })).versions,
  ),
);

const wake = (): void => {
  desk.wake();
  mine.wake();
};
focusManager.subscribe((seen) => {
  if (seen) wake();
});
onlineManager.subscribe((online) => {
  if (online) wake();
});

export const watchDesk = (topics: readonly DeskTopic[], reload: () => void): (() => void) =>
  desk.watch({ topics, reload });
export const watchMine = (topics: readonly LiveTopic[], reload: () => void): (() => void) =>
  mine.watch({ topics, reload });
