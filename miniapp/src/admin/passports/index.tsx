import { useQuery } from '@tanstack/react-query';
import { askCheck, passportsQuery, type PassportCheck, type Passports } from '@/api/desk/custody';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Facts, Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { deskText } from '@/text/desk';
import { dayFigures, momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';

const text = deskText.passports;
const ROOT_SHOWN = 16;

export default function PassportsPage() {
  const desk = useDesk();
  const asked = useQuery({ ...passportsQuery(), enabled: desk.ready && desk.staff?.role === 'headquarters' });
  const running = asked.data?.checks.some((one) => one.finishedAt === null) ?? false;
  const start = async (): Promise<void> => {
    if (await attempt(askCheck)) say(text.asked);
  };
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="passports"
      roles={['headquarters']}
      aside={
        <Button small kind="gold" disabled={running} onTap={start}>
          {text.ask}
        </Button>
      }
    >
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
        {(data) => (
          <Box className="desk-halves">
            <Box>
              <Txt as="p" className="desk-lead">
                {text.lead}
              </Txt>
              <Section title={text.size}>
                <Facts
                  facts={[
                    [text.pieces, String(data.pieces)],
                    [text.lines, String(data.lines)],
                    [text.longest, String(data.longest)],
                  ]}
                />
              </Section>
              <Section title={text.checks}>
                {data.checks.length === 0 ? <Txt className="desk-none">{text.noChecks}</Txt> : null}
                {data.checks.map((one) => (
                  <Check key={one.id} check={one} />
                ))}
              </Section>
            </Box>
            <Section title={text.seals}>
              {data.seals.length === 0 ? (
                <Txt className="desk-none">{text.noSeals}</Txt>
              ) : (
                <Table label={text.seals} columns={COLUMNS} rows={data.seals} keyOf={(row) => row.onDay} />
              )}
            </Section>
          </Box>
        )}
      </Faces>
    </DeskPage>
  );
}

const COLUMNS: readonly Column<Passports['seals'][number]>[] = [
  { key: 'day', title: text.day, width: '104px', cell: (row) => dayFigures(row.onDay) },
  { key: 'pieces', title: text.sealPieces, width: '80px', figures: true, cell: (row) => String(row.pieces) },
  { key: 'root', title: text.root, cell: (row) => row.root.slice(0, ROOT_SHOWN) },
  { key: 'at', title: text.madeAt, width: '128px', cell: (row) => momentFigures(row.madeAt) },
];

function foundOf(check: PassportCheck): string {
  if (check.broken) return text.broken(check.broken.seq, deskText.custody.breaks[check.broken.broken]);
  if (check.brokenDay !== null) return text.brokenSeal(dayFigures(check.brokenDay));
  if (check.finishedAt === null) return text.running(check.piecesDone, check.pieces);
  return text.fine(check.piecesDone, check.linesDone, check.checkpointsDone);
}

function Check({ check }: { check: PassportCheck }) {
  const bad = check.broken !== null || check.brokenDay !== null;
  return (
    <Row
      title={foundOf(check)}
      note={`${momentFigures(check.askedAt)}　${text.by(check.askedByName ?? '')}`}
      end={
        check.finishedAt === null ? undefined : (
          <Badge tone={bad ? 'alarm' : 'good'}>{bad ? text.failed : text.ok}</Badge>
        )
      }
      to={check.broken ? '/admin/piece/index' : undefined}
      params={check.broken ? { id: check.broken.pieceId } : undefined}
    />
  );
}
