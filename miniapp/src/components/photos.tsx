import { LIMITS, type Shot } from '@zhuyue/shared';
import { useState } from 'react';
import { letGo, pickPhotos } from '@/platform/photos';
import type { Photo } from '@/platform/photos.types';
import { common } from '@/text';
import { Box, Img, Txt } from './elements';
import { Icon } from './icon';
import { say, tell } from './notice';
import { Tap } from './tap';
import './photos.scss';

/** A photo that has reached the server. */
export interface SentPhoto {
  id: string;
  address: string;
  /** The view it was asked for as. */
  shot?: Shot;
}

export interface PhotosProps {
  label: string;
  value: readonly SentPhoto[];
  onValue: (photos: SentPhoto[]) => void;
  max: number;
  /** Sends one photo and gives its id; progress in percent. */
  send: (photo: Photo, onPercent: (percent: number) => void) => Promise<string>;
}

/** Photos are sent as soon as they are picked, one after the other; what has arrived stays when the next one fails. */
export function Photos({ label, value, onValue, max, send }: PhotosProps) {
  const [percent, setPercent] = useState<number | null>(null);
  const add = async (): Promise<void> => {
    const picked = await pickPhotos(max - value.length);
    let kept = [...value];
    for (const photo of picked) {
      if (photo.bytes > LIMITS.photoBytes) {
        say(common.photoTooLarge(LIMITS.photoBytes / 1024 / 1024));
        letGo(photo);
        continue;
      }
      setPercent(0);
      try {
        const id = await send(photo, setPercent);
        kept = [...kept, { id, address: photo.address }];
        onValue(kept);
      } catch (error) {
        await tell(error);
      }
    }
    setPercent(null);
  };
  return (
    <Box className="photos" role="group" label={label}>
      <Box className="photos__head">
        <Txt className="photos__label">{label}</Txt>
        <Txt className="photos__count">{common.photoCount(value.length, max)}</Txt>
      </Box>
      <Box className="photos__grid">
        {value.map((photo, i) => (
          <Box key={photo.id} className="photos__one">
            <Img className="photos__image" src={photo.address} alt={common.picture(i + 1, value.length)} />
            <Tap
              className="photos__remove"
              label={common.removePhoto}
              onTap={() => onValue(value.filter((one) => one.id !== photo.id))}
            >
              <Icon name="close" size={16} />
            </Tap>
          </Box>
        ))}
        {value.length < max ? (
          <Tap
            className="photos__add"
            label={common.addPhoto}
            disabled={percent !== null}
            onTap={() => void add()}
          >
            <Icon name="camera" size={32} />
            <Txt className="photos__word">
              {percent === null ? common.addPhoto : common.uploading(percent)}
            </Txt>
          </Tap>
        ) : null}
      </Box>
    </Box>
  );
}
