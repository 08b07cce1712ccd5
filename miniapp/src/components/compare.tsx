import { useId, useState } from 'react';
import Taro from '@tarojs/taro';
import { common } from '@/text';
import { Box, Txt } from './elements';
import { Picture } from './picture';
import { Tap } from './tap';
import './compare.scss';

export interface CompareProps {
  before: { src: string; alt: string };
  after: { src: string; alt: string };
}

/** React's ids hold colons, which a selector reads as something else. */
const plainId = (id: string): string => `compare-${id.replace(/:/g, '')}`;

/** Two pictures on each other with a divider to drag; the two words below do the same for a keyboard. */
export function Compare({ before, after }: CompareProps) {
  const id = plainId(useId());
  const [share, setShare] = useState(50);
  const move = (x: number): void => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => {
        const box = Array.isArray(found) ? found[0] : found;
        if (box && box.width > 0) setShare(Math.min(100, Math.max(0, ((x - box.left) / box.width) * 100)));
      })
      .exec();
  };
  return (
    <Box as="figure" className="compare">
      <Box
        id={id}
        className="compare__stage"
        onDragStart={({ x }) => move(x)}
        onDragMove={({ x }) => move(x)}
      >
        <Picture src={after.src} alt={after.alt} />
        <Box className="compare__before" style={{ clipPath: `inset(0 ${String(100 - share)}% 0 0)` }}>
          <Picture src={before.src} alt={before.alt} />
        </Box>
        <Box className="compare__line" style={{ left: `${String(share)}%` }} hiddenFromReaders />
      </Box>
      <Box className="compare__words">
        <Tap onTap={() => setShare(100)}>
          <Txt>{common.before}</Txt>
        </Tap>
        <Tap onTap={() => setShare(0)}>
          <Txt>{common.after}</Txt>
        </Tap>
      </Box>
    </Box>
  );
}
