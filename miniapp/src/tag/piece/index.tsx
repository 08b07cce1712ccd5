import { useQuery } from '@tanstack/react-query';
import { readTag } from '@zhuyue/shared';
import { staffScanQuery } from '@/api/desk/scans';
import { ApiError } from '@/api/failure';
import { ownScanQuery, type TagReply } from '@/api/tag';
import { TextTap } from '@/components/button';
import { Failed } from '@/components/faces';
import { Page } from '@/components/page';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { scanTag } from '@/hooks/use-scan';
import { tagTextOf } from '@/platform/entry';
import { tagText as text } from '@/text/tag';
import { TagBar } from './bar';
import { Hold } from './hold';
import { TagFile } from './file';
import { StaffPart } from './staff';
import { Refusal, refusalOf } from './refusal';
import { useTag, type Readable } from './use-tag';
import { Remembered, Verdict } from './verdict';
import './index.scss';

/** What a scan opens, whichever way it came in: our link, WeChat's `q` and `scene`, or a number typed by hand. */
export default function TagPiecePage() {
  const params = useParams('u', 'q', 'scene', 'code', 'gtin', 'serial');
  const input = tagTextOf(params);
  if (input === null) return <Refused why="missing" />;
  const reading = readTag(input);
  if (reading.kind === 'malformed' || reading.kind === 'foreign') return <Refused why={reading.kind} />;
  return <Tag reading={reading} />;
}

function Refused({ why }: { why: Parameters<typeof Refusal>[0]['why'] }) {
  return (
    <Page title={text.title}>
      <Refusal why={why} />
    </Page>
  );
}

function Tag({ reading }: { reading: Readable }) {
  const { query, remembered } = useTag(reading);
  const { data, error } = query;
  if (data) return <Seen reply={data} />;
  const refused = error instanceof ApiError ? refusalOf(error.code) : null;
  if (refused !== null) return <Refused why={refused} />;
  if (remembered) {
    return (
      <Page title={text.title} aside={<ScanAgain />}>
        <Remembered at={remembered.at} waiting={!query.isError} onRetry={() => query.refetch()} />
        <TagFile reply={remembered.reply} />
      </Page>
    );
  }
  return (
    <Page title={text.title} aside={<ScanAgain />}>
      {query.isError ? (
        <Failed error={error} onRetry={() => query.refetch()} />
      ) : (
        <Skeleton like="piece" rows={3} />
      )}
    </Page>
  );
}

/** The page is the same for everybody; what it means to whoever is signed in here is asked beside it. */
function Seen({ reply }: { reply: TagReply }) {
  const { serial } = reply.tag;
  const [customer, staff] = [useIsSignedIn('customer'), useIsSignedIn('staff')];
  const own = useQuery({ ...ownScanQuery(serial), enabled: customer }).data;
  const scan = useQuery({ ...staffScanQuery(serial), enabled: staff }).data;
  const mine = own?.mine === true;
  return (
    <Page title={text.title} wide aside={<ScanAgain />} bar={<TagBar reply={reply} mine={mine} />}>
      <Verdict reply={reply} rungs={scan?.rungs ?? (mine ? own.rungs : reply.rungs)} />
      {scan ? <StaffPart scan={scan} serial={serial} /> : null}
      <TagFile reply={reply} hold={mine ? null : <Hold pieceId={reply.piece.id} />} />
    </Page>
  );
}

function ScanAgain() {
  return (
    <TextTap icon="scan" onTap={() => void scanTag()}>
      {text.scanAgain}
    </TextTap>
  );
}
