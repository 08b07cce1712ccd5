import { create } from 'zustand';
import { keep, recall } from '@/platform/storage';

export type Audience = 'customer' | 'staff';

const SHELF: Readonly<Record<Audience, string>> = { customer: 'zy.customer', staff: 'zy.staff' };

interface Session {
  /** Bearer tokens; null when nobody is signed in. */
  tokens: Readonly<Record<Audience, string | null>>;
  signIn: (audience: Audience, token: string) => void;
  signOut: (audience: Audience) => void;
}

export const useSession = create<Session>((set) => ({
  tokens: { customer: recall(SHELF.customer), staff: recall(SHELF.staff) },
  signIn: (audience, token) => {
    keep(SHELF[audience], token);
    set((state) => ({ tokens: { ...state.tokens, [audience]: token } }));
  },
  signOut: (audience) => {
    keep(SHELF[audience], null);
    set((state) => ({ tokens: { ...state.tokens, [audience]: null } }));
  },
}));

export const tokenOf = (audience: Audience): string | null => useSession.getState().tokens[audience];
