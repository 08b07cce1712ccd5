import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOf } from '@zhuyue/shared';
import { transitQuery, type TransitPair, type TransitReach } from '@/api/desk/transit';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Ways } from '../parts/listed';
import { transferWays } from '../parts/moves';
import { useDesk } from '../parts/use-desk';
import { RuleSheet, type EditedWay } from './rule-sheet';

const text = deskText.transit;

const ofReach = (one: TransitReach): EditedWay => ({
  kind: 'reach',
  reach: one.reach,
  rule: one.rule,
  own: one.own,
});
const ofPair = (one: TransitPair): EditedWay => ({ kind: 'pair', ...one });

/** 调拨时效: how long a piece is on its way, for all stores and for two of them. */
export default function TransitPage() {
  const desk = useDesk();
  const asked = useQuery({ ...transitQuery(), enabled: desk.ready });
  const [editing, setEditing] = useState<EditedWay | null>(null);
  const mayEdit = desk.is('headquarters');
  const edit = (way: EditedWay): (() => void) | undefined => (mayEdit ? () => setEditing(way) : undefined);
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="transfers"
      bar={
        mayEdit ? (
          <Button kind="gold" full onTap={() => setEditing({ kind: 'new' })}>
            {text.add}
          </Button>
        ) : undefined
      }
    >
      <Ways ways={transferWays('transit')} />
      <Txt as="p" className="desk-lead">
        {text.lead}
      </Txt>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={6} />}>
        {({ reaches, pairs }) => (
          <>
            {reaches.map((one) => (
              <Row
                key={one.reach}
                title={`${text.reaches[one.reach]}　${text.reachNote[one.reach]}`}
                note={text.summary(one.rule)}
                end={<Badge tone={one.own ? 'info' : 'quiet'}>{one.own ? text.own : text.house}</Badge>}
                onTap={edit(ofReach(one))}
              />
            ))}
            <Section title={text.pairs}>
              {pairs.length === 0 ? (
                <Empty icon="share" title={text.pairsNone} text={text.pairsNoneText} />
              ) : (
                pairs.map((one) => (
                  <Row
                    key={`${one.fromStoreId}${one.toStoreId}`}
                    title={text.route(one.fromStoreName, one.toStoreName)}
                    note={`${one.closed ? text.closedNote : text.summary(one.rule)}　${text.setBy(one.setByName ?? '', dayFigures(dayOf(one.setAt)))}`}
                    end={one.closed ? <Badge tone="alarm">{text.closed}</Badge> : null}
                    onTap={edit(ofPair(one))}
                  />
                ))
              )}
            </Section>
          </>
        )}
      </Faces>
      {editing === null ? null : <RuleSheet way={editing} onClose={() => setEditing(null)} />}
    </DeskPage>
  );
}
