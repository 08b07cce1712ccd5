import { CONTAINERS, grams, PIECE_CONDITIONS, yuan } from '@zhuyue/shared';
import { useState } from 'react';
import type { DeskPiece } from '@/api/desk/pieces';
import { addressOfPicture } from '@/api/pictures';
import { Box, Img, Txt } from '@/components/elements';
import { Sheet } from '@/components/sheet';
import { Tap } from '@/components/tap';
import { Timeline } from '@/components/timeline';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';

const text = deskText.custody;
type Line = DeskPiece['history'][number];
type Change = Line['changes'][number];

/** `入库 · 在库`; the word alone where both say the same. */
function titleOf(line: Line): string {
  const action = deskText.frame.custody[line.action];
  const state = deskText.frame.pieceStates[line.toState];
  return action === state || line.fromState === line.toState ? action : `${action} · ${state}`;
}

/** A fact as the shop says it; who it belongs to or is kept for is not a name here. */
function said(fact: Change['fact'], value: string | null): string {
  if (value === null) return text.nothing;
  switch (fact) {
    case 'goldMg':
    case 'grossMg':
      return `${grams(Number(value))} g`;
    case 'sizeHmm':
      return `${String(Number(value) / 100)} mm`;
    case 'costFen':
    case 'stonesFen':
    case 'fixedPriceFen':
      return `¥${yuan(Number(value))}`;
    case 'heldUntil':
      return momentName(value);
    case 'container': {
      const place = CONTAINERS.find((one) => one === value);
      return place ? words.containers[place] : value;
    }
    case 'condition': {
      const condition = PIECE_CONDITIONS.find((one) => one === value);
      return condition ? text.conditions[condition] : value;
    }
    default:
      return text.somebody;
  }
}

function Changes({ line }: { line: Line }) {
  if (line.changes.length + line.evidence.length === 0) return null;
  return (
    <Box>
      {line.changes.map(({ fact, before, after }) => (
        <Txt as="p" key={fact} className="desk-soft">
          {text.changed(text.facts[fact], said(fact, before), said(fact, after))}
        </Txt>
      ))}
      {line.evidence
        .filter(({ kind }) => kind !== 'photo')
        .map(({ kind, ref }) => (
          <Txt as="p" key={ref} className="desk-soft">
            {kind === 'weight' ? text.scale(grams(Number(ref))) : `${text.paper}：${ref}`}
          </Txt>
        ))}
      <Proofs line={line} />
    </Box>
  );
}

/** Photos of the step, small; a tap shows one whole. */
function Proofs({ line }: { line: Line }) {
  const [shown, setShown] = useState<number | null>(null);
  const photos = line.evidence.filter(({ url }) => url !== null);
  const whole = shown === null ? undefined : photos[shown];
  if (photos.length === 0) return null;
  return (
    <>
      <Box className="proofs">
        {photos.map(({ ref, previewUrl }, at) => (
          <Tap key={ref} className="proofs__one" label={text.photo(at + 1)} onTap={() => setShown(at)}>
            <Img
              className="proofs__image"
              src={addressOfPicture(previewUrl ?? '')}
              alt={text.photo(at + 1)}
            />
          </Tap>
        ))}
      </Box>
      <Sheet open={whole !== undefined} title={text.photo((shown ?? 0) + 1)} onClose={() => setShown(null)}>
        {whole === undefined ? null : (
          <Img src={addressOfPicture(whole.url ?? '')} alt={text.photo((shown ?? 0) + 1)} />
        )}
      </Sheet>
    </>
  );
}

/** 履历, the newest line first: who, where, why, what was before and what is since. */
export function History({ piece }: { piece: DeskPiece }) {
  return (
    <Timeline
      happenings={[...piece.history]
        .sort((a, b) => b.seq - a.seq)
        .map((line) => ({
          key: String(line.seq),
          title: titleOf(line),
          at: line.at,
          by: [deskText.frame.actors[line.actorRole], line.actorName, line.storeName]
            .filter(Boolean)
            .join(' '),
          text: line.reason ?? undefined,
          more: <Changes line={line} />,
        }))}
    />
  );
}
