import type { StyleDetail } from '@/api/catalogue';
import { StyleLook } from '@/components/style-look';

export function StylePictures({ style }: { style: StyleDetail }) {
  const pictures =
    style.story.pictures.length > 0
      ? style.story.pictures
      : [{ url: style.picture, caption: '', rendered: true }];
  return (
    <StyleLook name={style.name} pictures={pictures} frames={style.spin} videoUrl={style.story.videoUrl} />
  );
}
