import { mediaPath, STYLE_LIMITS, type StylePicture } from '@zhuyue/shared';
import { useRef, useState } from 'react';
import { sendMedia } from '@/api/desk/styles';
import { Button, TextTap } from '@/components/button';
import { Switch } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { Icon } from '@/components/icon';
import { tell } from '@/components/notice';
import { Picture } from '@/components/picture';
import { Section } from '@/components/rows';
import { Spin } from '@/components/spin';
import { Tap } from '@/components/tap';
import { letGo, pickPhotos } from '@/platform/photos';
import { deskText } from '@/text/desk';
import { moved, replaced, type PartProps } from './parts.types';

const text = deskText.styleEdit;
/** px a picture's row is tall: what a drag is counted in. */
const ROW = 112;

/** Sends what a person picks, one after the other; what has arrived stays when the next one fails. */
function useSending(
  onFile: (file: string) => void,
): readonly [string | null, (most: number) => Promise<void>] {
  const [progress, setProgress] = useState<string | null>(null);
  const pick = async (most: number): Promise<void> => {
    const photos = await pickPhotos(most);
    for (const [i, photo] of photos.entries()) {
      setProgress(text.uploading(i + 1, photos.length));
      try {
        onFile((await sendMedia(photo)).file);
      } catch (error) {
        await tell(error);
      }
      letGo(photo);
    }
    setProgress(null);
  };
  return [progress, pick];
}

export function MediaPart({ content, change }: PartProps) {
  const now = useRef(content);
  now.current = content;
  const put = (some: Partial<typeof content>): void => {
    now.current = { ...now.current, ...some };
    change(some);
  };
  const [progress, pick] = useSending((file) => {
    const { pictures } = now.current;
    if (!pictures.some((one) => one.file === file))
      put({ pictures: [...pictures, { file, caption: '', rendered: false }] });
  });
  const { pictures } = content;
  const room = STYLE_LIMITS.pictures - pictures.length;
  return (
    <Section title={text.parts.media}>
      <Txt as="p" className="desk-soft">
        {text.picturesHint}
      </Txt>
      {pictures.map((picture, i) => (
        <PictureRow
          key={picture.file}
          picture={picture}
          at={i}
          of={pictures.length}
          onChange={(next) => change({ pictures: replaced(pictures, i, next) })}
          onMove={(to) => change({ pictures: moved(pictures, i, to) })}
        />
      ))}
      {room > 0 ? (
        <Button kind="quiet" small icon="plus" busy={progress !== null} onTap={() => pick(room)}>
          {progress ?? text.addPictures}
        </Button>
      ) : null}
      <Frames content={content} change={change} />
      <TextField
        label={text.video}
        optional
        value={content.videoUrl ?? ''}
        maxLength={STYLE_LIMITS.videoUrl}
        onValue={(url) => change({ videoUrl: url.trim() === '' ? null : url.trim() })}
      />
    </Section>
  );
}

interface PictureRowProps {
  picture: StylePicture;
  at: number;
  of: number;
  onChange: (picture: StylePicture | null) => void;
  onMove: (to: number) => void;
}

function PictureRow({ picture, at, of, onChange, onMove }: PictureRowProps) {
  const from = useRef(0);
  const [by, setBy] = useState(0);
  const drop = (): void => {
    const to = Math.min(of - 1, Math.max(0, at + Math.round(by / ROW)));
    setBy(0);
    if (to !== at) onMove(to);
  };
  return (
    <Box
      className={`style-edit__picture ${by === 0 ? '' : 'style-edit__picture--held'}`}
      style={by === 0 ? undefined : { transform: `translateY(${String(by)}px)` }}
    >
      <Box
        className="style-edit__thumb"
        onDragStart={({ y }) => {
          from.current = y;
        }}
        onDragMove={({ y }) => setBy(y - from.current)}
        onDragEnd={drop}
      >
        <Picture src={mediaPath(picture.file, 'small')} alt={picture.caption} />
      </Box>
      <Box className="style-edit__about">
        <TextField
          label={text.caption}
          optional
          value={picture.caption}
          maxLength={STYLE_LIMITS.caption}
          onValue={(caption) => onChange({ ...picture, caption })}
        />
        <Switch
          label={text.rendered}
          note={text.renderedNote}
          on={picture.rendered}
          onChange={(rendered) => onChange({ ...picture, rendered })}
        />
      </Box>
      <Box className="style-edit__ways">
        <Tap
          label={text.earlier}
          className="style-edit__way"
          disabled={at === 0}
          onTap={() => onMove(at - 1)}
        >
          <Icon name="up" size={20} />
        </Tap>
        <Tap
          label={text.later}
          className="style-edit__way"
          disabled={at === of - 1}
          onTap={() => onMove(at + 1)}
        >
          <Icon name="down" size={20} />
        </Tap>
        <Tap label={text.remove} className="style-edit__way" onTap={() => onChange(null)}>
          <Icon name="trash" size={20} />
        </Tap>
      </Box>
    </Box>
  );
}

function Frames({ content, change }: PartProps) {
  const sent = useRef<string[]>([]);
  const [progress, pick] = useSending((file) => {
    sent.current = [...sent.current, file];
    change({ frames: sent.current });
  });
  const { frames } = content;
  const upload = async (): Promise<void> => {
    sent.current = [];
    await pick(STYLE_LIMITS.frames);
  };
  return (
    <Box className="style-edit__frames">
      <Box className="desk-between">
        <Txt>{text.frames(frames.length)}</Txt>
        {frames.length > 0 ? (
          <TextTap onTap={() => change({ frames: [] })}>{text.clearFrames}</TextTap>
        ) : null}
      </Box>
      <Txt as="p" className="desk-soft">
        {text.framesHint}
      </Txt>
      {frames.length > 1 ? (
        <Box className="style-edit__spin">
          <Spin frames={frames.map((file) => mediaPath(file))} alt={content.name} />
        </Box>
      ) : null}
      <Button kind="quiet" small icon="turn" busy={progress !== null} onTap={upload}>
        {progress ?? text.addFrames}
      </Button>
    </Box>
  );
}
