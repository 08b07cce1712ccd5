import { View, type BaseEventOrig, type ITouchEvent } from '@tarojs/components';
import { useRef } from 'react';
import type { CarryProps } from './carry.types';

const touchOf = (event: BaseEventOrig): { x: number; y: number } => {
  const { touches, changedTouches } = event as unknown as ITouchEvent;
  const touch = touches[0] ?? changedTouches[0];
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
};

/** WeChat tells of a finger that rests by itself; while something is carried the page does not scroll. */
export function Carry(props: CarryProps) {
  const { className, style, movable, carried, children } = props;
  const lifted = useRef(false);
  const end = (then: () => void): void => {
    if (!lifted.current) return;
    lifted.current = false;
    then();
  };
  return (
    <View
      className={`tap ${className ?? ''}`}
      style={style}
      catchMove={carried}
      onClick={() => props.onTap()}
      onLongPress={(event) => {
        if (!movable) return;
        lifted.current = true;
        props.onLift(touchOf(event));
      }}
      onTouchMove={(event: BaseEventOrig) => {
        if (lifted.current) props.onMove(touchOf(event));
      }}
      onTouchEnd={() => end(props.onDrop)}
      onTouchCancel={() => end(props.onCancel)}
    >
      {children}
    </View>
  );
}
