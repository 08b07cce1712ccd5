import { common } from '@/text';
import { Box, Txt } from './elements';
import './skeleton.scss';

/** A grey shape where something will stand. `ratio` is height in percent of width. */
export function Bone({
  width = '100%',
  ratio,
  className = '',
}: {
  width?: string;
  ratio?: number;
  className?: string;
}) {
  if (ratio === undefined)
    return <Box className={`bone bone--line ${className}`} style={{ width }} hiddenFromReaders />;
  return (
    <Box className={`bone ${className}`} style={{ width }} hiddenFromReaders>
      <Box style={{ paddingTop: `${String(ratio)}%` }} />
    </Box>
  );
}

export interface SkeletonProps {
  /** piece: picture over lines. tray: two columns. lines: a list. */
  like?: 'piece' | 'tray' | 'lines';
  rows?: number;
}

export function Skeleton({ like = 'lines', rows = 4 }: SkeletonProps) {
  const each = Array.from({ length: rows }, (_, i) => i);
  return (
    <Box className={`skeleton skeleton--${like}`} role="status">
      <Txt className="skeleton__word">{common.loading}</Txt>
      {like === 'piece' ? <Bone ratio={100} /> : null}
      {each.map((i) =>
        like === 'tray' ? (
          <Box key={i} className="skeleton__cell">
            <Bone ratio={100} />
            <Bone width="70%" />
            <Bone width="40%" />
          </Box>
        ) : (
          <Box key={i} className="skeleton__line">
            <Bone width={i % 2 === 0 ? '62%' : '84%'} />
            <Bone width="38%" />
          </Box>
        ),
      )}
    </Box>
  );
}
