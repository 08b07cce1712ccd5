import { emptyStyle, sameStyle, type StyleContent } from '@zhuyue/shared';
import { useCallback, useEffect, useRef, useState } from 'react';
import { changed } from '@/api/desk/keys';
import { deskStyleQuery, saveDraft, type DeskStyle } from '@/api/desk/styles';
import { ApiError } from '@/api/failure';
import { queryClient } from '@/api/query-client';
import { tell } from '@/components/notice';

export type DraftState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

/** The hand rests this long before what it typed is sent. */
const REST_MS = 900;

export interface Draft {
  content: StyleContent;
  state: DraftState;
  change: (some: Partial<StyleContent>) => void;
  save: () => Promise<void>;
  isSaved: () => boolean;
  /** What another person has saved in between, and what both of us began from. */
  conflict: { base: StyleContent; theirs: DeskStyle } | null;
  /** Goes on from theirs with this wording. */
  resolve: (content: StyleContent) => void;
}

const freshStyle = (id: string): Promise<DeskStyle> =>
  queryClient.fetchQuery({ ...deskStyleQuery(id), staleTime: 0 });

/** A wording that saves itself. What was typed stays on the page whatever the server says. */
export function useDraft(style: DeskStyle): Draft {
  const first = style.open?.content ?? style.live ?? emptyStyle('ring');
  const [content, setContent] = useState<StyleContent>(first);
  const [state, setState] = useState<DraftState>('saved');
  const [conflict, setConflict] = useState<Draft['conflict']>(null);
  const kept = useRef({ latest: first, base: first, version: style.open?.version ?? 0, busy: false });

  const save = useCallback(async (): Promise<void> => {
    const now = kept.current;
    if (now.busy || sameStyle(now.latest, now.base)) return;
    now.busy = true;
    setState('saving');
    const sent = now.latest;
    try {
      now.version = await saveDraft(style.id, now.version, sent);
      now.base = sent;
      setState(sameStyle(now.latest, sent) ? 'saved' : 'waiting');
    } catch (error) {
      const overtaken = error instanceof ApiError && error.code === 'style.changed_meanwhile';
      setState(overtaken ? 'conflict' : 'failed');
      if (overtaken) setConflict({ base: now.base, theirs: await freshStyle(style.id) });
      else await tell(error);
    } finally {
      now.busy = false;
    }
  }, [style.id]);

  const change = useCallback((some: Partial<StyleContent>): void => {
    kept.current.latest = { ...kept.current.latest, ...some };
    setContent(kept.current.latest);
    setState((before) => (before === 'conflict' ? before : 'waiting'));
  }, []);

  const resolve = useCallback((merged: StyleContent): void => {
    setConflict((before) => {
      const open = before?.theirs.open;
      if (open) Object.assign(kept.current, { base: open.content, version: open.version });
      return null;
    });
    kept.current.latest = merged;
    setContent(merged);
    setState('waiting');
  }, []);

  useEffect(() => {
    if (state !== 'waiting') return undefined;
    const timer = setTimeout(() => void save(), REST_MS);
    return () => clearTimeout(timer);
  }, [state, content, save]);

  // Leaving is no reason to lose the last words; the pages behind this one then ask again.
  useEffect(() => () => void save().then(() => changed('styles')), [save]);

  const isSaved = useCallback(() => sameStyle(kept.current.latest, kept.current.base), []);
  return { content, state, change, save, isSaved, conflict, resolve };
}
