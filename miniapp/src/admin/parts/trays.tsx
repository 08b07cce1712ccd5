import { timeOf, TRAY_LINE_STATES } from '@zhuyue/shared';
import type { PreparedVisit } from '@/api/desk/preparation';
import { Badge } from '@/components/badge';
import { Txt } from '@/components/elements';
import { Row, Section } from '@/components/rows';
import { deskText } from '@/text/desk';

const text = deskText.preparation;

/** 3 件在店，1 件 14:20 到，1 件缺 */
export function summaryOf({ lines }: PreparedVisit): string {
  if (lines.length === 0) return text.summary.empty;
  return TRAY_LINE_STATES.flatMap((state) => {
    const some = lines.filter((line) => line.state === state);
    if (some.length === 0) return [];
    const last = some
      .map((line) => line.at)
      .filter((at) => at !== null)
      .sort()
      .at(-1);
    return [text.summary[state](some.length, last === undefined ? '' : timeOf(last))];
  }).join(text.join);
}

/** What is on its way, soonest first. */
export function Arriving({ visits }: { visits: readonly PreparedVisit[] }) {
  const coming = visits
    .flatMap((visit) => visit.lines.map((line) => ({ visit, line })))
    .filter(({ line }) => line.state === 'coming' || line.state === 'late')
    .sort((a, b) => ((a.line.at ?? '') < (b.line.at ?? '') ? -1 : 1));
  return (
    <Section title={text.arriving}>
      {coming.length === 0 ? <Txt className="desk-none">{text.arrivingNone}</Txt> : null}
      {coming.map(({ visit, line }) => (
        <Row
          key={line.id}
          title={line.name}
          note={`${text.at(timeOf(visit.startsAt), visit.contactName)}　${line.fromStoreName === null ? '' : text.comesFrom(line.fromStoreName)}`}
          end={
            <Badge tone={line.state === 'late' ? 'alarm' : 'info'}>
              {line.at === null ? text.states[line.state] : text.expected(timeOf(line.at))}
            </Badge>
          }
          to={line.transferId === null ? undefined : '/admin/transfer/index'}
          params={line.transferId === null ? undefined : { id: line.transferId }}
        />
      ))}
    </Section>
  );
}
