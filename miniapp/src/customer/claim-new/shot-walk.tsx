import type { Kind, Shot } from '@zhuyue/shared';
import { Button, TextTap } from '@/components/button';
import { Box, Img, Txt } from '@/components/elements';
import { Outline } from '@/components/outline';
import { outlineOf } from '@/components/shot-outlines';
import { Tap } from '@/components/tap';
import { shotText as text } from '@/text/shots';
import { useShotWalk, type ShotWalkOf, type Walk } from './use-shot-walk';
import './shot-walk.scss';

/** One view after the other: how it should look, the picture, what the phone finds in it, and on to the next. */
export function ShotWalk({ kind, ...of }: ShotWalkOf & { kind: Kind }) {
  const { shots } = of;
  const walk = useShotWalk(of);
  return (
    <Box className="shots" role="group" label={text.title}>
      <Box className="shots__head">
        <Txt className="shots__title">{text.title}</Txt>
        <Txt className="shots__count">{text.progress(shots.length - walk.missing.length, shots.length)}</Txt>
      </Box>
      {walk.now === null ? (
        <Txt as="p" className="shots__hint">
          {text.allTaken}
        </Txt>
      ) : (
        <NowShot kind={kind} shot={walk.now} walk={walk} full={of.full} />
      )}
      <Box className="shots__strip">
        {shots.map((shot) => (
          <ShotTap key={shot} kind={kind} shot={shot} walk={walk} />
        ))}
      </Box>
    </Box>
  );
}

interface OneShot {
  kind: Kind;
  shot: Shot;
  walk: Walk;
}

function NowShot({ kind, shot, walk, full }: OneShot & { full: boolean }) {
  const { doubtful, word, missing, photoOf } = walk;
  const again = doubtful !== null || photoOf(shot) !== undefined;
  return (
    <Box className="shots__now">
      <Box className="shots__frame">
        {doubtful ? (
          <Img src={doubtful.photo.address} alt={text.names[shot]} fit="contain" className="shots__image" />
        ) : (
          <Outline path={outlineOf(kind, shot)} />
        )}
      </Box>
      <Box className="shots__words">
        <Txt as="p" className="shots__name">
          {text.names[shot]}
        </Txt>
        {doubtful ? (
          <Box live="polite">
            {doubtful.faults.map((fault) => (
              <Txt as="p" key={fault} className="shots__fault">
                {text.faults[fault]}
              </Txt>
            ))}
          </Box>
        ) : (
          <Txt as="p" className="shots__hint">
            {text.hints[shot]}
          </Txt>
        )}
        <Button small disabled={word !== null || (full && !again)} onTap={() => walk.take(shot)}>
          {word ?? (again ? text.again : text.take)}
        </Button>
        {doubtful ? (
          <TextTap onTap={() => void walk.keep(doubtful.photo, shot)}>{text.keep}</TextTap>
        ) : missing.length > 1 && word === null ? (
          <TextTap onTap={() => walk.choose(walk.nextAfter(shot))}>{text.skip}</TextTap>
        ) : null}
      </Box>
    </Box>
  );
}

function ShotTap({ kind, shot, walk }: OneShot) {
  const photo = walk.photoOf(shot);
  const name = text.names[shot];
  return (
    <Tap
      className={`shots__one ${shot === walk.now ? 'shots__one--on' : ''}`}
      label={photo ? text.taken(name) : text.missing(name)}
      disabled={walk.word !== null}
      onTap={() => walk.choose(shot)}
    >
      <Box className="shots__thumb">
        {photo ? (
          <Img src={photo.address} alt="" className="shots__image" />
        ) : (
          <Outline path={outlineOf(kind, shot)} />
        )}
      </Box>
      <Txt className="shots__word">{name}</Txt>
    </Tap>
  );
}
