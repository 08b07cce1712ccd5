import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { restoreRevision, revisionQuery, type DeskStyle, type RevisionLine } from '@/api/desk/styles';
import { Badge, tones } from '@/components/badge';
import { TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, confirm, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';
import { momentFigures } from '@/text/when';
import { Diff } from './diff';

const text = deskText.styleFile;

export interface StyleHistoryProps {
  style: DeskStyle;
  writes: boolean;
  seriesNames: ReadonlyMap<string, string>;
}

async function restore(style: DeskStyle, number: number): Promise<void> {
  const sure = await confirm({
    title: text.restoreTitle(number),
    text: text.restoreText,
    yes: text.restore,
  });
  if (sure && (await attempt(() => restoreRevision(style.id, number)))) say(deskText.frame.done);
}

/** Every wording there has been, and everything that was done. */
export function StyleHistory({ style, writes, seriesNames }: StyleHistoryProps) {
  const [seen, setSeen] = useState<number | null>(null);
  const mayRestore = writes && (style.open === null || style.open.state === 'draft');
  return (
    <>
      {style.revisions.length === 0 ? null : (
        <Section title={text.revisions}>
          {style.revisions.map((line) => (
            <Box key={line.number} className="style-history__line">
              <Line line={line} />
              <Box className="style-history__ways">
                <TextTap onTap={() => setSeen(seen === line.number ? null : line.number)}>
                  {seen === line.number ? text.hide : text.see}
                </TextTap>
                {mayRestore && line.number !== style.open?.number ? (
                  <TextTap onTap={() => void restore(style, line.number)}>{text.restore}</TextTap>
                ) : null}
              </Box>
              {seen === line.number ? (
                <Wording id={style.id} number={line.number} seriesNames={seriesNames} />
              ) : null}
            </Box>
          ))}
        </Section>
      )}
      {style.events.length === 0 ? null : (
        <Section title={text.history}>
          {style.events.map((event) => (
            <Box key={event.id} className="style-history__line style-history__head">
              <Txt className="desk-soft desk-strong">{momentFigures(event.at)}</Txt>
              <Txt>{styleWords.events[event.action]}</Txt>
              {event.number === null ? null : <Txt className="desk-soft">{text.number(event.number)}</Txt>}
              <Txt className="desk-soft">{event.actorName ?? text.clock}</Txt>
              {event.note === null ? null : <Txt className="style-history__note">{event.note}</Txt>}
            </Box>
          ))}
        </Section>
      )}
    </>
  );
}

function Line({ line }: { line: RevisionLine }) {
  return (
    <>
      <Box className="style-history__head">
        <Txt>{text.number(line.number)}</Txt>
        <Badge tone={tones.revision[line.state]}>{styleWords.revisionStates[line.state]}</Badge>
        <Txt className="desk-soft">{line.updatedByName ?? text.clock}</Txt>
        <Txt className="desk-soft desk-strong">{momentFigures(line.publishedAt ?? line.updatedAt)}</Txt>
        {line.basedOn === null ? null : <Txt className="desk-soft">{text.basedOn(line.basedOn)}</Txt>}
      </Box>
      {line.note === null ? null : (
        <Txt as="p" className="style-history__note">
          {line.note}
        </Txt>
      )}
    </>
  );
}

interface WordingProps {
  id: string;
  number: number;
  seriesNames: ReadonlyMap<string, string>;
}

function Wording({ id, number, seriesNames }: WordingProps) {
  const asked = useQuery(revisionQuery(id, number));
  return (
    <Faces query={asked} skeleton={<Skeleton like="lines" rows={4} />}>
      {({ content }) => <Diff before={null} after={content} seriesNames={seriesNames} />}
    </Faces>
  );
}
