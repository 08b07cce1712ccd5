import { mediaPath } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orderSeries, saveSeries, sendMedia, seriesQuery, type DeskSeries } from '@/api/desk/styles';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { TextArea, TextField } from '@/components/field';
import { Icon } from '@/components/icon';
import { attempt, say } from '@/components/notice';
import { Picture } from '@/components/picture';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Tap } from '@/components/tap';
import { letGo, pickPhotos } from '@/platform/photos';
import { common } from '@/text';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import './index.scss';

const text = deskText.seriesDesk;
const NAME = 40;
const STORY = 400;

export default function SeriesPage() {
  const desk = useDesk();
  const [editing, setEditing] = useState<DeskSeries | 'new' | null>(null);
  const asked = useQuery({ ...seriesQuery(), enabled: desk.ready });
  const writes = desk.is('headquarters');
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="styles"
      backTo="/admin/styles/index"
      bar={
        writes ? (
          <Button kind="gold" full icon="plus" onTap={() => setEditing('new')}>
            {text.add}
          </Button>
        ) : undefined
      }
    >
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="gem" title={text.none} text={text.noneText} />}
      >
        {({ items }) => (
          <>
            <Txt as="p" className="desk-lead">
              {text.order}
            </Txt>
            {items.map((one, i) => (
              <Line
                key={one.id}
                series={one}
                onEdit={writes ? () => setEditing(one) : undefined}
                onUp={writes && i > 0 ? () => void shift(items, i, i - 1) : undefined}
                onDown={writes && i < items.length - 1 ? () => void shift(items, i, i + 1) : undefined}
              />
            ))}
          </>
        )}
      </Faces>
      {editing === null ? null : (
        <SeriesSheet series={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </DeskPage>
  );
}

async function shift(items: readonly DeskSeries[], from: number, to: number): Promise<void> {
  const ids = items.map((one) => one.id);
  const [moved] = ids.splice(from, 1);
  if (moved === undefined) return;
  ids.splice(to, 0, moved);
  await attempt(() => orderSeries(ids));
}

interface LineProps {
  series: DeskSeries;
  onEdit: (() => void) | undefined;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
}

function Line({ series, onEdit, onUp, onDown }: LineProps) {
  return (
    <Box className="series__line">
      <Box className="series__picture">
        <Picture src={series.pictureUrl} alt="" />
      </Box>
      <Box className="series__words">
        <Txt className="series__name">{series.name}</Txt>
        <Txt className="desk-soft">{text.count(series.styleCount)}</Txt>
        <Txt as="p" className="series__story">
          {series.story}
        </Txt>
      </Box>
      {onEdit ? (
        <Box className="series__ways">
          <Tap className="series__way" label={`${text.up} ${series.name}`} disabled={!onUp} onTap={onUp}>
            <Icon name="up" size={20} />
          </Tap>
          <Tap
            className="series__way"
            label={`${text.down} ${series.name}`}
            disabled={!onDown}
            onTap={onDown}
          >
            <Icon name="down" size={20} />
          </Tap>
          <Tap className="series__way" label={`${text.edit} ${series.name}`} onTap={onEdit}>
            <Icon name="edit" size={20} />
          </Tap>
        </Box>
      ) : null}
    </Box>
  );
}

function SeriesSheet({ series, onClose }: { series: DeskSeries | null; onClose: () => void }) {
  const [name, setName] = useState(series?.name ?? '');
  const [story, setStory] = useState(series?.story ?? '');
  const [picture, setPicture] = useState(series?.picture ?? '');
  const [tried, setTried] = useState(false);
  const upload = async (): Promise<void> => {
    const [photo] = await pickPhotos(1);
    if (!photo) return;
    await attempt(async () => setPicture((await sendMedia(photo)).file));
    letGo(photo);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    const body = { name: name.trim(), story: story.trim(), picture };
    if (body.name === '' || body.story === '' || body.picture === '') return;
    if (!(await attempt(() => saveSeries(series?.id ?? null, body)))) return;
    say(text.saved);
    onClose();
  };
  return (
    <Sheet
      open
      title={series === null ? text.add : text.edit}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {common.save}
        </Button>
      }
    >
      <TextField
        label={text.name}
        value={name}
        maxLength={NAME}
        onValue={setName}
        error={tried && name.trim() === '' ? text.nameMissing : undefined}
      />
      <TextArea
        label={text.story}
        lines={5}
        value={story}
        maxLength={STORY}
        onValue={setStory}
        error={tried && story.trim() === '' ? text.storyMissing : undefined}
      />
      <Box className="series__choose">
        <Box className="series__picture">
          <Picture src={picture === '' ? null : mediaPath(picture, 'small')} alt={text.picture} />
        </Box>
        <Button kind="quiet" small onTap={upload}>
          {text.changePicture}
        </Button>
      </Box>
      {tried && picture === '' ? (
        <Txt as="p" className="series__wrong">
          {text.pictureMissing}
        </Txt>
      ) : null}
    </Sheet>
  );
}
