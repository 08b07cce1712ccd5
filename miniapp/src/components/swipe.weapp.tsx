import { Swiper, SwiperItem } from '@tarojs/components';
import type { SwipeProps } from './swipe.types';
import './swipe.scss';

export function Swipe({ index, onIndex, children, className = '' }: SwipeProps) {
  return (
    <Swiper
      className={`swipe ${className}`}
      current={index}
      onChange={(event) => onIndex(event.detail.current)}
    >
      {children.map((child, i) => (
        <SwiperItem key={String(i)}>{child}</SwiperItem>
      ))}
    </Swiper>
  );
}
