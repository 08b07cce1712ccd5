import { useState } from 'react';
import { common } from '@/text';
import { Box, Img, Txt } from './elements';
import { Icon } from './icon';
import { addressOfPicture } from '@/api/pictures';
import './picture.scss';

export interface PictureProps {
  /** As the API gives it; null draws the plate alone. */
  src: string | null | undefined;
  alt: string;
  /** Height in percent of the width; 100 is a square. */
  ratio?: number;
  fit?: 'cover' | 'contain';
  /** Above the fold: asked for at once. */
  eager?: boolean;
  className?: string;
}

/** Lies on the page without a frame, and comes up out of the paper. */
export function Picture({
  src,
  alt,
  ratio = 100,
  fit = 'cover',
  eager = false,
  className = '',
}: PictureProps) {
  const [state, setState] = useState<'waiting' | 'seen' | 'missing'>('waiting');
  const missing = !src || state === 'missing';
  return (
    <Box
      className={`picture ${className}`}
      role={missing && alt !== '' ? 'img' : undefined}
      label={missing && alt !== '' ? alt : undefined}
    >
      <Box style={{ paddingTop: `${String(ratio)}%` }} hiddenFromReaders />
      {missing ? (
        <Box className="picture__missing" hiddenFromReaders>
          <Icon name="gem" size={32} />
          {src ? <Txt className="picture__word">{common.pictureMissing}</Txt> : null}
        </Box>
      ) : (
        <Img
          className={`picture__image ${state === 'seen' ? 'picture__image--seen' : ''}`}
          src={addressOfPicture(src)}
          alt={alt}
          fit={fit}
          eager={eager}
          onLoad={() => setState('seen')}
          onError={() => setState('missing')}
        />
      )}
    </Box>
  );
}
