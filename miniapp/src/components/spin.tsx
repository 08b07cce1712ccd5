import { useRef, useState } from 'react';
import { addressOfPicture } from '@/api/pictures';
import { common } from '@/text';
import { Box, Img, Txt } from './elements';
import { Icon } from './icon';
import { Tap } from './tap';
import './spin.scss';

export interface SpinProps {
  /** Frames of one turn, in order. */
  frames: readonly string[];
  alt: string;
}

/** px of drag that turn the piece once. */
const ONE_TURN = 360;

/** A piece on a turntable: all frames lie on each other, the drag brings one to the top. */
export function Spin({ frames, alt }: SpinProps) {
  const [at, setAt] = useState(0);
  const start = useRef({ x: 0, at: 0 });
  const turnTo = (frame: number): void => setAt(((frame % frames.length) + frames.length) % frames.length);
  return (
    <Box className="spin" role="group" label={`${alt}，${common.turn}`}>
      <Box
        className="spin__stage"
        onDragStart={({ x }) => {
          start.current = { x, at };
        }}
        onDragMove={({ x }) =>
          turnTo(start.current.at + Math.round(((x - start.current.x) / ONE_TURN) * frames.length))
        }
      >
        <Box style={{ paddingTop: '100%' }} />
        {frames.map((frame, i) => (
          <Img
            key={frame}
            className={`spin__frame ${i === at ? 'spin__frame--on' : ''}`}
            src={addressOfPicture(frame)}
            alt={i === at ? alt : ''}
            eager
          />
        ))}
      </Box>
      <Box className="spin__foot">
        <Tap className="spin__tap" label={common.previous} onTap={() => turnTo(at - 1)}>
          <Icon name="back" size={20} />
        </Tap>
        <Txt className="spin__word">{common.turn}</Txt>
        <Tap className="spin__tap" label={common.next} onTap={() => turnTo(at + 1)}>
          <Icon name="forward" size={20} />
        </Tap>
      </Box>
    </Box>
  );
}
