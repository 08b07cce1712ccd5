import { spacedSerial, type TagStep } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeskPiece } from '@/api/desk/pieces';
import { pieceTagsQuery, stepTag, type TagVersion } from '@/api/desk/tags';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { TagLabel } from './tag-label';

const text = deskText.tags;
const DANGEROUS: readonly TagStep[] = ['void', 'reportTampered'];

interface Asked {
  step: TagStep;
  version: number;
}

/** Every tag the piece has had, newest first, each with what can be done to it. */
export function TagVersions({ piece }: { piece: DeskPiece }) {
  const asked = useQuery(pieceTagsQuery(piece.id));
  const [asking, setAsking] = useState<Asked | null>(null);
  const send = async (reason: string): Promise<boolean> => {
    if (asking === null) return false;
    const gone = await attempt(() => stepTag(piece.id, { ...asking, reason }));
    if (gone) say(deskText.frame.done);
    else void asked.refetch();
    return gone;
  };
  return (
    <Section title={text.versions}>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={4} />}>
        {({ items }) => (
          <>
            {items[0] ? (
              <TagLabel piece={piece} tag={items[0]} />
            ) : (
              <Txt className="desk-soft">{text.none}</Txt>
            )}
            {items.map((tag) => (
              <Version
                key={tag.version}
                tag={tag}
                onStep={(step) => setAsking({ step, version: tag.version })}
              />
            ))}
          </>
        )}
      </Faces>
      {asking === null ? null : (
        <AskSheet
          open
          title={`${text.steps[asking.step]} · ${text.version(asking.version)}`}
          lead={text.stepLeads[asking.step]}
          missing={deskText.frame.reasonMissing}
          yes={text.steps[asking.step]}
          danger={DANGEROUS.includes(asking.step)}
          onClose={() => setAsking(null)}
          onYes={send}
        />
      )}
    </Section>
  );
}

function Version({ tag, onStep }: { tag: TagVersion; onStep: (step: TagStep) => void }) {
  return (
    <Box className="tag-version">
      <Box className="desk-between">
        <Txt className="desk-strong">{text.version(tag.version)}</Txt>
        <Badge tone={tones.tag[tag.state]}>{words.tagStates[tag.state]}</Badge>
      </Box>
      <Txt as="p" className="tag-version__serial" selectable>
        {spacedSerial(tag.serial)}
      </Txt>
      <Txt as="p" className="desk-soft">
        {[
          text.made(momentFigures(tag.madeAt), tag.madeByName),
          tag.printedAt === null ? text.unprinted : text.printed(momentFigures(tag.printedAt)),
          text.key(tag.keyVersion),
        ].join('　')}
      </Txt>
      {tag.reason === null ? null : (
        <Txt as="p" className="desk-soft">
          {`${text.changed(momentFigures(tag.stateAt), tag.stateByName)}　${tag.reason}`}
        </Txt>
      )}
      {tag.steps.length === 0 ? null : (
        <Box className="steps__row">
          {tag.steps.map((step) => (
            <Button
              key={step}
              kind={DANGEROUS.includes(step) ? 'danger' : 'quiet'}
              small
              onTap={() => onStep(step)}
            >
              {text.steps[step]}
            </Button>
          ))}
        </Box>
      )}
    </Box>
  );
}
