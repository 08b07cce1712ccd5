import type { ReactNode } from 'react';
import { askToSignIn } from '@/api/sign-in';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { common } from '@/text';
import { Empty } from '@/components/empty';

export interface SignInGateProps {
  /** What could be seen here. */
  title: string;
  text?: string;
  children: ReactNode;
}

/** For what belongs to a person: says what would be here, and offers to sign in instead of pushing. */
export function SignInGate({ title, text, children }: SignInGateProps) {
  const signedIn = useIsSignedIn('customer');
  if (signedIn) return <>{children}</>;
  return (
    <Empty
      icon="lock"
      title={title}
      text={text}
      action={common.signIn}
      onAction={() => askToSignIn('customer')}
    />
  );
}
