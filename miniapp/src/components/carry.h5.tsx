import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { CarryProps, CarryStep } from './carry.types';

/** A hand that trembles does not carry. */
const STILL_PX = 5;
/** A finger that rests this long wants to pick up and not to scroll. */
const REST_MS = 350;

const STEPS: Readonly<Record<string, CarryStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

interface Grip {
  x: number;
  y: number;
  finger: boolean;
  lifted: boolean;
  timer: ReturnType<typeof setTimeout> | null;
}

export function Carry(props: CarryProps) {
  const { className, style, label, movable, carried, children } = props;
  const self = useRef<HTMLButtonElement>(null);
  const grip = useRef<Grip | null>(null);
  const swallow = useRef(false);
  useEffect(() => {
    // Only a listener that is not passive may keep the page from scrolling under a finger that carries.
    const hold = (event: TouchEvent): void => {
      if (grip.current?.lifted === true) event.preventDefault();
    };
    const element = self.current;
    element?.addEventListener('touchmove', hold, { passive: false });
    return () => element?.removeEventListener('touchmove', hold);
  }, []);
  const lift = (at: Grip): void => {
    at.lifted = true;
    props.onLift({ x: at.x, y: at.y });
  };
  const letGo = (): Grip | null => {
    const held = grip.current;
    if (held?.timer) clearTimeout(held.timer);
    grip.current = null;
    return held;
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    swallow.current = false;
    if (!movable || event.button !== 0) return;
    const held: Grip = {
      x: event.clientX,
      y: event.clientY,
      finger: event.pointerType !== 'mouse',
      lifted: false,
      timer: null,
    };
    if (held.finger) held.timer = setTimeout(() => lift(held), REST_MS);
    grip.current = held;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>): void => {
    const held = grip.current;
    if (held === null) return;
    const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > STILL_PX;
    if (!held.lifted && far) {
      if (held.finger) return void letGo();
      lift(held);
    }
    if (held.lifted) props.onMove({ x: event.clientX, y: event.clientY });
  };
  const onPointerUp = (): void => {
    if (letGo()?.lifted !== true) return;
    swallow.current = true;
    props.onDrop();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (!movable || event.metaKey || event.ctrlKey || event.altKey) return;
    const step = STEPS[event.key];
    if (!carried && event.key.toLowerCase() === 'm') props.onLift(null);
    else if (carried && step !== undefined) props.onStep(step);
    else if (carried && event.key === 'Enter') props.onDrop();
    else if (carried && event.key === 'Escape') props.onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      ref={self}
      type="button"
      className={`tap ${className ?? ''}`}
      style={style}
      aria-label={label}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        if (letGo()?.lifted === true) props.onCancel();
      }}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        if (grip.current?.finger === true) event.preventDefault();
      }}
      onClick={() => {
        if (!swallow.current) props.onTap();
        swallow.current = false;
      }}
    >
      {children}
    </button>
  );
}
