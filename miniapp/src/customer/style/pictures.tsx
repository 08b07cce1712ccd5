import { useState } from 'react';
import type { StyleDetail } from '@/api/catalogue';
import { Box } from '@/components/elements';
import { Gallery } from '@/components/gallery';
import { Spin } from '@/components/spin';
import { TextTap } from '@/components/button';
import { common } from '@/text';
import { styleText as text } from '@/text/style';

type Looks = Pick<StyleDetail, 'name' | 'pictures' | 'spin' | 'picture'>;

/** Pictures by swipe; where there are frames the same place turns. */
export function StylePictures({ style }: { style: Looks }) {
  const [turning, setTurning] = useState(false);
  const pictures = style.pictures.length > 0 ? style.pictures : [style.picture];
  return (
    <Box className="style__pictures">
      {turning ? (
        <Spin frames={style.spin} alt={style.name} />
      ) : (
        <Gallery
          pictures={pictures.map((src, i) => ({ src, alt: text.picturesOf(style.name, i + 1) }))}
          note={common.rendering}
        />
      )}
      {style.spin.length > 1 ? (
        <Box className="style__turn">
          <TextTap icon={turning ? 'photo' : 'turn'} onTap={() => setTurning(!turning)}>
            {turning ? text.still : text.turn}
          </TextTap>
        </Box>
      ) : null}
    </Box>
  );
}
