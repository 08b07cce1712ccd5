import { stepMany, type BulkOutcomes, type DeskStyleCard } from '@/api/desk/styles';
import { ApiError } from '@/api/failure';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { attempt, confirm, say } from '@/components/notice';
import { isErrorCode } from '@zhuyue/shared';
import { common, sentenceFor } from '@/text';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';

const text = deskText.styles;

export interface BulkBarProps {
  picked: readonly string[];
  rows: readonly DeskStyleCard[];
  onDone: () => void;
}

function whyNot(one: BulkOutcomes['items'][number], rows: readonly DeskStyleCard[]): string {
  const row = rows.find((each) => each.id === one.id);
  const code = one.refused ?? '';
  const why =
    one.refusals.length > 0
      ? one.refusals.map((word) => styleWords.refusals[word]).join('，')
      : sentenceFor(new ApiError(isErrorCode(code) ? code : 'server.failed'));
  return `${row?.code ?? ''} ${why}`;
}

/** Handing in or approving several at once; each gets its own answer. */
export function BulkBar({ picked, rows, onDone }: BulkBarProps) {
  const chosen = rows.filter((row) => picked.includes(row.id));
  const of = (state: string): string[] =>
    chosen.filter((row) => row.revisionState === state).map((row) => row.id);
  const [drafts, waiting] = [of('draft'), of('in_review')];
  const act = async (action: 'submit' | 'approve', ids: string[]): Promise<void> => {
    await attempt(async () => {
      const { items } = await stepMany(action, ids);
      const refused = items.filter((one) => one.refused !== null);
      onDone();
      const done = items.length - refused.length;
      if (refused.length === 0) say(text.bulkDone(done));
      else {
        const sentence = text.bulkSome(
          done,
          refused.map((one) => whyNot(one, rows)),
        );
        await confirm({ title: '', text: sentence, yes: common.close });
      }
    });
  };
  return (
    <>
      <Txt className="styles__picked">{text.picked(picked.length)}</Txt>
      <Button kind="quiet" onTap={onDone}>
        {text.unpick}
      </Button>
      {drafts.length > 0 ? (
        <Button kind={waiting.length > 0 ? 'quiet' : 'gold'} full onTap={() => act('submit', drafts)}>
          {`${text.bulkSubmit} ${String(drafts.length)}`}
        </Button>
      ) : null}
      {waiting.length > 0 ? (
        <Button kind="gold" full onTap={() => act('approve', waiting)}>
          {`${text.bulkApprove} ${String(waiting.length)}`}
        </Button>
      ) : null}
    </>
  );
}
