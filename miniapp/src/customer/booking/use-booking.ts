import { useQuery } from '@tanstack/react-query';
import type { AppointmentPurpose } from '@zhuyue/shared';
import { useEffect, useRef, useState } from 'react';
import { accountQuery } from '@/api/account';
import { book, type Appointment, type Booking } from '@/api/appointments';
import { ApiError } from '@/api/failure';
import { queryClient } from '@/api/query-client';
import { askToSignIn } from '@/api/sign-in';
import { tell } from '@/components/notice';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { useTray, type TrayItem } from '@/hooks/use-tray';
import { useWishKey } from '@/hooks/use-wish-key';
import { keep, recall } from '@/platform/storage';

const CONTACT = 'zy.contact';

/** A time that was taken meanwhile, with the free ones nearest to it; or a piece that was. */
export type Setback = { kind: 'slot'; nearest: string[] } | { kind: 'wish'; pieceId: string | null };

export interface Draft {
  /** What for, one after the other. */
  purposes: readonly AppointmentPurpose[];
  /** The advisor wished for; null: whoever is free. */
  advisorId: string | null;
  storeId: string | null;
  startsAt: string | null;
  contactName: string;
  note: string;
}

export const wishesOf = (items: readonly TrayItem[]): Booking['wishes'] =>
  items.map((one) => ({
    styleId: one.styleId,
    pieceId: one.pieceId ?? undefined,
    sizeHmm: one.sizeHmm ?? undefined,
  }));

const bodyOf = (draft: Draft, items: readonly TrayItem[]): Booking | null =>
  draft.storeId === null || draft.startsAt === null
    ? null
    : {
        storeId: draft.storeId,
        startsAt: draft.startsAt,
        purposes: [...draft.purposes],
        advisorId: draft.advisorId ?? undefined,
        contactName: draft.contactName.trim(),
        note: draft.note.trim() || undefined,
        wishes: wishesOf(items),
      };

function setbackOf(error: unknown): Setback | null {
  if (!(error instanceof ApiError)) return null;
  const { code, details } = error;
  if (code === 'slot.refused') {
    const nearest = Array.isArray(details.nearest) ? details.nearest : [];
    return { kind: 'slot', nearest: nearest.filter((one): one is string => typeof one === 'string') };
  }
  if (code === 'wish.not_available' || code === 'piece.not_available') {
    return { kind: 'wish', pieceId: typeof details.pieceId === 'string' ? details.pieceId : null };
  }
  return null;
}

/** What is being filled in; nothing of it is lost when the server refuses, or when the person goes to sign in. */
export function useBooking(storeId: string | null) {
  const signedIn = useIsSignedIn('customer');
  const account = useQuery({ ...accountQuery(), enabled: signedIn });
  const items = useTray((tray) => tray.items);
  const clearTray = useTray((tray) => tray.clear);
  const [draft, setDraft] = useState<Draft>(() => ({
    storeId: storeId ?? items.find((one) => one.storeId !== null)?.storeId ?? null,
    startsAt: null,
    purposes: ['try_on'],
    advisorId: null,
    contactName: recall(CONTACT) ?? '',
    note: '',
  }));
  const [setback, setSetback] = useState<Setback | null>(null);
  const [done, setDone] = useState<Appointment | null>(null);
  const nickname = account.data?.nickname;
  useEffect(() => {
    if (nickname)
      setDraft((now) => (now.contactName === '' ? { ...now, contactName: nickname.slice(0, 20) } : now));
  }, [nickname]);
  const wish = useWishKey();
  const lastBody = useRef('');

  const change = (some: Partial<Draft>): void => {
    setSetback(null);
    setDraft((now) => ({ ...now, ...some }));
  };

  const confirm = async (): Promise<void> => {
    const body = bodyOf(draft, items);
    if (body === null) return;
    if (!signedIn) {
      askToSignIn('customer');
      return;
    }
    // One key per wish: the same words again are the same wish, other words are another.
    const words = JSON.stringify(body);
    if (words !== lastBody.current) wish.renew();
    lastBody.current = words;
    try {
      const made = await book(body, wish.key());
      keep(CONTACT, body.contactName);
      clearTray();
      void queryClient.invalidateQueries({ queryKey: ['appointments'] });
      setDone(made);
    } catch (error) {
      const found = setbackOf(error);
      // A refusal is an answer: the next try is a new wish. A lost connection is not.
      if (error instanceof ApiError && error.status >= 400 && error.status < 500) lastBody.current = '';
      void queryClient.invalidateQueries({ queryKey: ['stores', body.storeId, 'slots'] });
      if (found === null) await tell(error);
      else setSetback(found);
    }
  };

  return { draft, change, items, setback, done, confirm, signedIn };
}

export type BookingState = ReturnType<typeof useBooking>;
