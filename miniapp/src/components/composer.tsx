import { THREAD_LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import type { Photo } from '@/platform/photos.types';
import { threadText } from '@/text/thread';
import { Button } from './button';
import { Area, Box } from './elements';
import { Icon } from './icon';
import { Photos, type SentPhoto } from './photos';
import { Tap } from './tap';
import './talk.scss';

export interface ComposerProps {
  value: string;
  onValue: (value: string) => void;
  placeholder: string;
  /** True when it has been taken: the field empties; else what was written stays. */
  onSend: (words: { text?: string; photoIds?: string[] }) => Promise<boolean>;
  sendPhoto: (photo: Photo, onPercent: (percent: number) => void) => Promise<string>;
}

/** Where one writes: words, pictures, and one button. */
export function Composer({ value, onValue, placeholder, onSend, sendPhoto }: ComposerProps) {
  const [photos, setPhotos] = useState<SentPhoto[]>([]);
  const [adding, setAdding] = useState(false);
  const text = value.trim();
  const send = async (): Promise<void> => {
    const pictures = photos.map(({ id }) => id);
    const taken = await onSend({
      ...(text === '' ? {} : { text }),
      ...(pictures.length === 0 ? {} : { photoIds: pictures }),
    });
    if (!taken) return;
    onValue('');
    setPhotos([]);
    setAdding(false);
  };
  return (
    <Box className="composer">
      {adding || photos.length > 0 ? (
        <Photos
          label={threadText.photos}
          value={photos}
          onValue={setPhotos}
          max={THREAD_LIMITS.photos}
          send={sendPhoto}
        />
      ) : null}
      <Box className="composer__line">
        <Tap
          className="composer__tap"
          label={threadText.photo}
          expanded={adding}
          onTap={() => setAdding(!adding)}
        >
          <Icon name="camera" />
        </Tap>
        <Area
          className="composer__area"
          label={placeholder}
          placeholder={placeholder}
          value={value}
          onValue={onValue}
          maxLength={THREAD_LIMITS.text}
          lines={1}
        />
        <Button kind="gold" disabled={text === '' && photos.length === 0} onTap={send}>
          {threadText.send}
        </Button>
      </Box>
    </Box>
  );
}
