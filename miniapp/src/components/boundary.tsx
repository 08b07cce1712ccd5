import { Component, type ReactNode } from 'react';
import { reopen } from '@/platform/reopen';
import { common } from '@/text';
import { Empty } from './empty';

interface BoundaryProps {
  children?: ReactNode;
  /** Beside what matters: nothing stands in its place. */
  quiet?: boolean;
}

/** A part that cannot be drawn takes nothing else with it: the way back stays, and a way on stands in its place. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    if (this.props.quiet === true) return null;
    return (
      <Empty
        icon="warning"
        title={common.broken}
        text={common.brokenText}
        action={common.reopen}
        onAction={reopen}
      />
    );
  }
}
