import { useQuery } from '@tanstack/react-query';
import { addDays, dayOf, QUALITY_AXES, type QualityAxis } from '@zhuyue/shared';
import { useState } from 'react';
import { qualityQuery, saveQualitySheet, type QualityQuestion } from '@/api/desk/quality';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { say } from '@/components/notice';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { Definitions, Heads, Lines, Reasons } from './figures';
import { FollowUps } from './follow-ups';
import './index.scss';

const text = deskText.quality;
const DAYS = { month: 30, quarter: 90, year: 365 } as const;
type Range = keyof typeof DAYS;
const RANGES = Object.keys(DAYS) as Range[];

/** 服务质量: the plans' figures beside what was kept of them, and the poor scores somebody still has to answer for. */
export default function QualityPage() {
  const desk = useDesk();
  const [range, setRange] = useState<Range>('month');
  const [axis, setAxis] = useState<QualityAxis>('store');
  const storeId = desk.is('headquarters') ? undefined : desk.store?.id;
  const toOn = dayOf(new Date());
  const question: QualityQuestion = { storeId, fromOn: addDays(toOn, 1 - DAYS[range]), toOn, axis };
  const manages = desk.is('manager', 'headquarters');
  const asked = useQuery({ ...qualityQuery(question), enabled: desk.ready && manages });
  const save = async (): Promise<void> => {
    if (!(await saveQualitySheet(question, text.fileName(question.fromOn, toOn)))) say(text.exportFailed);
  };
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="quality"
      aside={
        manages ? (
          <Button kind="quiet" small onTap={save}>
            {text.export}
          </Button>
        ) : undefined
      }
    >
      {desk.ready ? <FollowUps storeId={storeId} /> : null}
      {manages ? (
        <>
          <Box className="desk-filters quality-range">
            <Chips<Range>
              label={text.range}
              row
              value={range}
              onChoose={setRange}
              options={RANGES.map((one) => ({ value: one, text: text.lastDays(DAYS[one]) }))}
            />
            <Chips<QualityAxis>
              label={text.axis}
              row
              value={axis}
              onChoose={setAxis}
              options={QUALITY_AXES.map((one) => ({ value: one, text: text.axes[one] }))}
            />
          </Box>
          <Faces
            query={asked}
            skeleton={<Skeleton like="lines" rows={8} />}
            isEmpty={({ total }) => total.cases === 0}
            empty={<Empty icon="chart" title={text.none} text={text.noneText} />}
          >
            {(data) => (
              <>
                <Heads figures={data.total} />
                <Definitions />
                <Lines axis={axis} lines={data.lines} />
                <Reasons reasons={data.reasons} />
              </>
            )}
          </Faces>
        </>
      ) : null}
    </DeskPage>
  );
}
