import { readTag } from '@zhuyue/shared';
import { ApiError } from '@/api/failure';
import type { TagReply } from '@/api/tag';
import { TextTap } from '@/components/button';
import { Failed } from '@/components/faces';
import { Page } from '@/components/page';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { scanTag } from '@/hooks/use-scan';
import { tagTextOf } from '@/platform/entry';
import { tagText as text } from '@/text/tag';
import { TagBar } from './bar';
import { TagFile } from './file';
import { Refusal, refusalOf } from './refusal';
import { useTag, type Readable } from './use-tag';
import { Remembered, Verdict } from './verdict';
import './index.scss';

/** What a scan opens, whichever way it came in: our link, WeChat's `q` and `scene`, or a number typed by hand. */
export default function TagPiecePage() {
  const params = useParams('u', 'q', 'scene', 'code', 'gtin', 'serial');
  const typed = params.gtin && params.serial ? `/01/${params.gtin}/21/${params.serial}` : params.serial;
  const input = typed ?? tagTextOf(params);
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

function Seen({ reply }: { reply: TagReply }) {
  return (
    <Page title={text.title} wide aside={<ScanAgain />} bar={<TagBar reply={reply} />}>
      <Verdict reply={reply} />
      <TagFile reply={reply} />
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
