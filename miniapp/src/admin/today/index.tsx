import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { changed } from '@/api/desk/keys';
import { todayQuery } from '@/api/desk/today';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Icon } from '@/components/icon';
import { Skeleton } from '@/components/skeleton';
import { Tap } from '@/components/tap';
import { useLive } from '@/hooks/use-live';
import { useNow } from '@/hooks/use-now';
import { useShown } from '@/hooks/use-shown';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { ShortTrays } from '../parts/short-trays';
import { useDesk } from '../parts/use-desk';
import { useVisitDesk } from '../parts/visit-desk';
import { YearWarning } from '../parts/year-warning';
import { Conflicts } from './conflicts';
import { Board, Claims, SalesOfDay, StockStates } from './matters';
import { MovesNow } from './moves';
import { CameBack } from './came-back';
import { Refunds } from './refunds';
import { ScanAlarms } from './scan-alarms';
import { TrainingNow } from './training';
import { NowList, Visits } from './visits';
import './index.scss';

const text = deskText.today;

export default function TodayPage() {
  const desk = useDesk();
  const shown = useShown();
  const now = useNow(30_000);
  const visitDesk = useVisitDesk();
  const today = useQuery({ ...todayQuery(desk.store?.id, shown), enabled: desk.ready });
  const storeId = desk.store?.id;
  useLive(
    storeId === undefined
      ? []
      : (['visits', 'claims', 'moves', 'pieces', 'store'] as const).map(
          (kind) => `${kind}:${storeId}` as const,
        ),
    () => void changed('today', 'visits', 'moves', 'training'),
  );
  usePullDownRefresh(() => {
    void today.refetch().finally(() => Taro.stopPullDownRefresh());
  });
  const hours = today.data?.hours ?? null;
  const updated =
    today.dataUpdatedAt === 0 ? '' : deskText.frame.updatedAt(timeOf(new Date(today.dataUpdatedAt)));
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="today"
      aside={
        <>
          {hours === null ? null : (
            <Txt className="today__hours">
              {hours.length === 0
                ? text.closed
                : text.hours(hours.map((one) => `${one.opensAt}–${one.closesAt}`).join('，'))}
            </Txt>
          )}
          <Tap
            className="today__fresh"
            label={`${updated} ${deskText.frame.refresh}`.trim()}
            onTap={() => void today.refetch()}
          >
            <Txt className="today__at">{updated}</Txt>
            <Icon name="turn" size={20} />
          </Tap>
        </>
      }
    >
      <Faces query={today} skeleton={<Skeleton like="lines" rows={8} />}>
        {(day) => (
          <Box className="today">
            <Box className="today__left">
              <ShortTrays storeId={desk.store?.id} ready={desk.ready} />
              <ScanAlarms desk={desk} />
              <YearWarning desk={desk} />
              <TrainingNow desk={desk} />
              <Refunds desk={desk} />
              <CameBack desk={desk} />
              <Conflicts />
              <NowList day={day} now={now} desk={visitDesk} />
              <MovesNow storeId={desk.store?.id} shown={shown} />
              <Visits visits={day.appointments} now={now} desk={visitDesk} />
            </Box>
            <Box className="today__right">
              <Claims claims={day.claims} overdue={day.claimsOverdue} />
              <SalesOfDay count={day.salesCount} receivedFen={day.salesReceivedFen} onDay={day.onDay} />
              <StockStates states={day.stock} />
              <Board board={day.board} />
            </Box>
          </Box>
        )}
      </Faces>
      {visitDesk.sheets}
    </DeskPage>
  );
}
