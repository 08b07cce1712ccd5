import { STAFF_NOTICE_KINDS, type StaffNoticeKind } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { readStaffMessages, staffInboxQuery, type StaffMessage } from '@/api/desk/inbox';
import { changed } from '@/api/desk/keys';
import { Badge } from '@/components/badge';
import { TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Link } from '@/components/link';
import { attempt, say } from '@/components/notice';
import { Skeleton } from '@/components/skeleton';
import { Tap } from '@/components/tap';
import { useFilters } from '@/hooks/use-filters';
import { useLive } from '@/hooks/use-live';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { NarrowChips } from '../parts/narrowing';
import { SETTINGS_ROLES } from '../parts/settings-tabs';
import { Taking } from '../parts/taking';
import { useDesk, type Desk } from '../parts/use-desk';
import './index.scss';

const text = deskText.inbox;

/** 提醒: what one has been told, the newest first; of cases, who takes care of them now. */
export default function InboxPage() {
  const desk = useDesk();
  const [address, narrow] = useFilters('kind', 'unread');
  const kind = STAFF_NOTICE_KINDS.find((one) => one === address.kind);
  const unread = address.unread === 'yes';
  const asked = useQuery({
    ...staffInboxQuery({ ...(kind === undefined ? {} : { kind }), ...(unread ? { unread } : {}) }),
    enabled: desk.ready,
  });
  useLive(
    desk.staff === undefined
      ? []
      : desk.staff.allStores
        ? ['claims:all']
        : desk.staff.storeIds.map((id) => `claims:${id}` as const),
    () => void changed('inbox'),
  );
  const all = (): void => narrow({ kind: undefined, unread: undefined });
  const readAll = async (): Promise<void> => {
    if (await attempt(() => readStaffMessages())) say(text.readAllDone);
  };
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="inbox"
      aside={
        <>
          {desk.is(...SETTINGS_ROLES) ? (
            <Link to="/admin/robots/index" className="desk-link">
              <Txt>{deskText.robots.open}</Txt>
            </Link>
          ) : null}
          <TextTap onTap={() => void readAll()}>{text.readAll}</TextTap>
        </>
      }
    >
      <Txt as="p" className="desk-lead">
        {text.lead}
      </Txt>
      <Box className="inbox-filters">
        <NarrowChips<StaffNoticeKind>
          label={text.kind}
          value={kind}
          options={STAFF_NOTICE_KINDS.map((one) => ({ value: one, text: text.kinds[one] }))}
          onNarrow={(value) => narrow({ kind: value })}
        />
        <Chips<'all' | 'yes'>
          label={text.read}
          row
          value={unread ? 'yes' : 'all'}
          onChoose={(value) => narrow({ unread: value === 'yes' ? value : undefined })}
          options={[
            { value: 'all', text: text.readToo },
            { value: 'yes', text: text.unreadOnly },
          ]}
        />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          unread || kind !== undefined ? (
            <Empty
              icon="check"
              title={unread ? text.noneUnread : text.none}
              text={unread ? text.noneUnreadText : text.noneText}
              action={text.allOfThem}
              onAction={all}
            />
          ) : (
            <Empty icon="bell" title={text.none} text={text.noneText} />
          )
        }
      >
        {({ items }) => items.map((one) => <Line key={one.id} message={one} desk={desk} />)}
      </Faces>
    </DeskPage>
  );
}

const said = ({ rating, step }: StaffMessage): string =>
  rating !== null ? text.score(rating) : step !== null ? text.steps[step] : '';

function Line({ message, desk }: { message: StaffMessage; desk: Desk }) {
  const { id, claimId, clockId, promise, step, dueAt, readAt, takenBy, takenByName } = message;
  const open = (): void => {
    if (readAt === null) void attempt(() => readStaffMessages([id]));
    go('/admin/claim/index', { id: claimId });
  };
  const about = [
    message.number,
    promise === null ? '' : deskText.promises.names[promise],
    dueAt === null
      ? ''
      : `${step === 'headquarters' ? text.broke : text.until} ${momentFigures(dueAt).slice(5)}`,
    desk.stores.length > 1 ? message.storeName : '',
  ];
  return (
    <Box className={`inbox-line ${readAt === null ? 'inbox-line--new' : ''}`}>
      <Tap className="inbox-line__words" onTap={open}>
        <Box as="span" className="desk-line">
          <Badge tone={step === 'headquarters' || message.rating !== null ? 'alarm' : 'waiting'}>
            {said(message)}
          </Badge>
          {readAt === null ? <Txt className="inbox-line__unread">{text.unread}</Txt> : null}
        </Box>
        <Txt className="inbox-line__about">{about.filter(Boolean).join(' · ')}</Txt>
        <Txt className="desk-soft">{momentFigures(message.createdAt).slice(5)}</Txt>
      </Tap>
      {clockId === null ? null : message.open ? (
        <Taking
          clockId={clockId}
          takenBy={takenBy}
          takenByName={takenByName}
          myId={desk.staff?.id}
          leads={desk.is('manager', 'headquarters')}
        />
      ) : (
        <Txt className="desk-soft">{text.over}</Txt>
      )}
    </Box>
  );
}
