import Taro from '@tarojs/taro';
import { useId, useRef } from 'react';
import { FIELD, pathOf, type Stroke } from '@/platform/strokes';
import { proofText as text } from '@/text/proof';
import { TextTap } from './button';
import { Box, Txt } from './elements';
import type { DragPoint } from './elements.types';
import './signature.scss';

interface SignatureProps {
  label: string;
  value: readonly Stroke[];
  onValue: (strokes: readonly Stroke[]) => void;
}

const inkOf = (strokes: readonly Stroke[]): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${String(FIELD.width)} ${String(FIELD.height)}' preserveAspectRatio='none' fill='none' stroke='#000' stroke-width='2.5' stroke-linecap='round' stroke-linejoin='round'><path d='${pathOf(strokes)}'/></svg>`,
  ).replace(/'/g, '%27')}")`;

/** A field to sign on with a finger or the mouse. */
export function Signature({ label, value, onValue }: SignatureProps) {
  const id = `signature-${useId().replace(/:/g, '')}`;
  const box = useRef<{ left: number; top: number; width: number; height: number } | null>(null);
  const kept = useRef(value);
  kept.current = value;
  const change = (strokes: readonly Stroke[]): void => {
    kept.current = strokes;
    onValue(strokes);
  };
  const place = ({ x, y }: DragPoint): readonly [number, number] | null =>
    box.current === null
      ? null
      : [
          ((x - box.current.left) / box.current.width) * FIELD.width,
          ((y - box.current.top) / box.current.height) * FIELD.height,
        ];
  const begin = (at: DragPoint): void => {
    box.current = null;
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => {
        const one = Array.isArray(found) ? found[0] : found;
        if (!one || one.width === 0) return;
        box.current = one;
        const point = place(at);
        if (point) change([...kept.current, [point]]);
      })
      .exec();
  };
  const move = (at: DragPoint): void => {
    const point = place(at);
    const open = kept.current[kept.current.length - 1];
    if (point && open) change([...kept.current.slice(0, -1), [...open, point]]);
  };
  const ink = inkOf(value);
  return (
    <Box className="signature" role="group" label={label}>
      <Box className="signature__head">
        <Txt>{label}</Txt>
        {value.length > 0 ? <TextTap onTap={() => change([])}>{text.signAgain}</TextTap> : null}
      </Box>
      <Box id={id} className="signature__field" onDragStart={begin} onDragMove={move}>
        {value.length > 0 ? (
          <Box className="signature__ink" style={{ maskImage: ink, WebkitMaskImage: ink }} />
        ) : (
          <Txt className="signature__hint">{text.signHere}</Txt>
        )}
      </Box>
    </Box>
  );
}
