import { useEffect } from 'react';
import { useSession, type Audience } from '@/api/session';
import { askToSignIn } from '@/api/sign-in';

export const useIsSignedIn = (audience: Audience): boolean =>
  useSession((state) => state.tokens[audience] !== null);

/** For pages that mean nothing without a person: sends to the sign-in page and says whether the page may load. */
export function useSignedIn(audience: Audience): boolean {
  const signedIn = useIsSignedIn(audience);
  useEffect(() => {
    if (!signedIn) askToSignIn(audience);
  }, [signedIn, audience]);
  return signedIn;
}
