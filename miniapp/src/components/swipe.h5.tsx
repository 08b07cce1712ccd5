import { useEffect, useRef } from 'react';
import type { SwipeProps } from './swipe.types';
import './swipe.scss';

/** The browser's own scroll snapping: it is already as smooth as a finger expects. */
export function Swipe({ index, onIndex, label, children, className = '' }: SwipeProps) {
  const track = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = track.current;
    if (element && Math.round(element.scrollLeft / element.clientWidth) !== index) {
      element.scrollTo({ left: index * element.clientWidth, behavior: 'smooth' });
    }
  }, [index]);
  const onScroll = (): void => {
    const element = track.current;
    if (!element) return;
    const at = element.scrollLeft / element.clientWidth;
    // Only where it has come to rest: on the way every place in between would be told.
    if (Math.abs(at - Math.round(at)) < 0.02 && Math.round(at) !== index) onIndex(Math.round(at));
  };
  return (
    <div
      ref={track}
      className={`swipe ${className}`}
      role="group"
      aria-roledescription="carousel"
      aria-label={label}
      tabIndex={0}
      onScroll={onScroll}
    >
      {children.map((child, i) => (
        <div key={String(i)} className="swipe__one">
          {child}
        </div>
      ))}
    </div>
  );
}
