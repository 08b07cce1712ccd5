import { useId, useState } from 'react';
import { addressOfPicture } from '@/api/pictures';
import { previewPictures } from '@/platform/preview';
import { common } from '@/text';
import { useDialog } from './dialog';
import { Box, Img, Txt } from './elements';
import { Icon } from './icon';
import { Picture } from './picture';
import { Swipe } from './swipe';
import { Tap } from './tap';
import './gallery.scss';

export interface GalleryProps {
  pictures: readonly { src: string; alt: string; note?: string }[];
  /** Said under the pictures: 渲染图 when they are rendered. */
  note?: string;
}

export function Gallery({ pictures, note }: GalleryProps) {
  const [index, setIndex] = useState(0);
  const [full, setFull] = useState(false);
  if (pictures.length === 0) return <Picture src={null} alt={common.pictureMissing} />;
  const open = (): void => {
    const taken = previewPictures(
      pictures.map((one) => addressOfPicture(one.src)),
      index,
    );
    if (!taken) setFull(true);
  };
  return (
    <Box className="gallery">
      <Swipe index={index} onIndex={setIndex} label={common.picture(index + 1, pictures.length)}>
        {pictures.map((one, i) => (
          <Tap key={one.src} className="gallery__tap" label={`${one.alt}，${common.fullScreen}`} onTap={open}>
            <Picture src={one.src} alt={one.alt} eager={i === 0} />
          </Tap>
        ))}
      </Swipe>
      <Box className="gallery__foot">
        <Txt className="gallery__note">{pictures[index]?.note ?? note ?? ''}</Txt>
        {pictures.length > 1 ? (
          <Box className="gallery__dots">
            {pictures.map((one, i) => (
              <Tap
                key={one.src}
                className={`gallery__dot ${i === index ? 'gallery__dot--on' : ''}`}
                label={common.picture(i + 1, pictures.length)}
                onTap={() => setIndex(i)}
              >
                <Box className="gallery__dot-in" />
              </Tap>
            ))}
          </Box>
        ) : null}
      </Box>
      {full ? (
        <FullScreen pictures={pictures} index={index} onIndex={setIndex} onClose={() => setFull(false)} />
      ) : null}
    </Box>
  );
}

interface FullScreenProps extends GalleryProps {
  index: number;
  onIndex: (index: number) => void;
  onClose: () => void;
}

export function FullScreen({ pictures, index, onIndex, onClose }: FullScreenProps) {
  const id = useId();
  useDialog(id, true, onClose);
  const one = pictures[index];
  if (!one) return null;
  return (
    <Box className="full" id={id} role="dialog" modal label={common.picture(index + 1, pictures.length)}>
      <Img className="full__image" src={addressOfPicture(one.src)} alt={one.alt} fit="contain" eager />
      <Tap className="full__tap full__tap--close" label={common.close} onTap={onClose}>
        <Icon name="close" />
      </Tap>
      {index > 0 ? (
        <Tap className="full__tap full__tap--before" label={common.previous} onTap={() => onIndex(index - 1)}>
          <Icon name="back" />
        </Tap>
      ) : null}
      {index < pictures.length - 1 ? (
        <Tap className="full__tap full__tap--after" label={common.next} onTap={() => onIndex(index + 1)}>
          <Icon name="forward" />
        </Tap>
      ) : null}
    </Box>
  );
}
