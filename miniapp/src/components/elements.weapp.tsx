import {
  Image,
  Input,
  ScrollView,
  Text,
  Textarea,
  View,
  type BaseEventOrig,
  type ITouchEvent,
} from '@tarojs/components';
import type {
  AreaProps,
  BoxProps,
  DragPoint,
  EntryProps,
  FieldKind,
  ImgProps,
  ScrollRowProps,
  TxtProps,
} from './elements.types';

// Taro types a view's touches as plain events; they carry the touches all the same.
const point = (event: BaseEventOrig): DragPoint => {
  const { touches, changedTouches } = event as unknown as ITouchEvent;
  const touch = touches[0] ?? changedTouches[0];
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
};

export function Box({ className, style, id, children, onDragStart, onDragMove, onDragEnd }: BoxProps) {
  const drag = onDragMove
    ? {
        onTouchStart: (event: BaseEventOrig) => onDragStart?.(point(event)),
        onTouchMove: (event: BaseEventOrig) => onDragMove(point(event)),
        onTouchEnd: () => onDragEnd?.(),
        onTouchCancel: () => onDragEnd?.(),
      }
    : {};
  return (
    <View className={className} style={style} id={id} {...drag}>
      {children}
    </View>
  );
}

const BLOCKS = ['p', 'h1', 'h2', 'h3', 'dt', 'dd'];

export function Txt({ as = 'span', className, style, id, selectable = false, children }: TxtProps) {
  if (BLOCKS.includes(as)) {
    return (
      <View className={className} style={style} id={id}>
        {selectable ? <Text userSelect>{children}</Text> : children}
      </View>
    );
  }
  return (
    <Text className={className} style={style} id={id} userSelect={selectable}>
      {children}
    </Text>
  );
}

export function Img({ src, fit = 'cover', eager = false, className, style, onLoad, onError }: ImgProps) {
  return (
    <Image
      src={src}
      className={className}
      style={style}
      mode={fit === 'cover' ? 'aspectFill' : 'aspectFit'}
      lazyLoad={!eager}
      onLoad={onLoad}
      onError={onError}
    />
  );
}

export function ScrollRow({ className, children }: ScrollRowProps) {
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className={`scroll-row ${className ?? ''}`}>
      <View className="scroll-row__in">{children}</View>
    </ScrollView>
  );
}

const KEYBOARDS: Readonly<Record<FieldKind, 'text' | 'number' | 'digit'>> = {
  text: 'text',
  password: 'text',
  search: 'text',
  number: 'number',
  phone: 'number',
  code: 'number',
  decimal: 'digit',
};

export function Entry(props: EntryProps) {
  const { kind = 'text' } = props;
  return (
    <Input
      id={props.id}
      className={props.className}
      value={props.value}
      type={KEYBOARDS[kind]}
      password={kind === 'password'}
      maxlength={props.maxLength ?? 140}
      placeholder={props.placeholder}
      placeholderClass="placeholder"
      disabled={props.disabled}
      focus={props.focus}
      confirmType={kind === 'search' ? 'search' : 'done'}
      onInput={(event) => props.onValue(event.detail.value)}
      onConfirm={() => props.onEnter?.()}
      onFocus={() => props.onCome?.()}
      onBlur={() => props.onLeave?.()}
    />
  );
}

export function Area(props: AreaProps) {
  return (
    <Textarea
      id={props.id}
      className={props.className}
      value={props.value}
      maxlength={props.maxLength ?? 200}
      placeholder={props.placeholder}
      placeholderClass="placeholder"
      disabled={props.disabled}
      autoHeight
      onInput={(event) => props.onValue(event.detail.value)}
      onBlur={() => props.onLeave?.()}
    />
  );
}
