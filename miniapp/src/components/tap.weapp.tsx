import { View } from '@tarojs/components';
import type { TapProps } from './tap.types';

export function Tap({ onTap, children, className, style, disabled = false }: TapProps) {
  return (
    <View
      className={`tap ${className ?? ''}`}
      style={style}
      hoverClass={disabled ? 'none' : 'tap--down'}
      hoverStayTime={80}
      onClick={(event) => {
        // A tap inside a row does its own work and does not open the row.
        event.stopPropagation();
        if (!disabled) onTap?.();
      }}
    >
      {children}
    </View>
  );
}
