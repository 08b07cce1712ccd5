import { useQuery } from '@tanstack/react-query';
import { THREAD_LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import { answersQuery, keepAnswer, retireAnswer, type CannedAnswer } from '@/api/desk/threads';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { TextArea, TextField } from '@/components/field';
import { attempt, confirm } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { common } from '@/text';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';

const text = deskText.threads;

const columns: readonly Column<CannedAnswer>[] = [
  { key: 'title', title: text.answerTitle, width: '160px', cell: (row) => row.title },
  { key: 'text', title: text.answerText, cell: (row) => row.text },
  { key: 'whose', title: text.whose, width: '80px', cell: (row) => (row.forAll ? text.forAll : text.own) },
  { key: 'used', title: text.used, figures: true, width: '80px', cell: (row) => String(row.used) },
];

/** 常用回复 of this store, and those of headquarters. */
export default function AnswersPage() {
  const desk = useDesk();
  const [opened, setOpened] = useState<CannedAnswer | 'new' | null>(null);
  const storeId = desk.store?.id ?? '';
  const asked = useQuery({ ...answersQuery(storeId), enabled: desk.ready && storeId !== '' });
  return (
    <DeskPage
      desk={desk}
      title={text.answersTitle}
      place="threads"
      backTo="/admin/threads/index"
      bar={
        <Button kind="gold" full onTap={() => setOpened('new')}>
          {text.addAnswer}
        </Button>
      }
    >
      <Txt as="p" className="desk-lead">
        {text.answersLead}
      </Txt>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={5} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="message" title={text.answersNone} text={text.answersNoneText} />}
      >
        {({ items }) => (
          <Table
            label={text.answersTitle}
            columns={columns}
            rows={items}
            keyOf={(row) => row.id}
            onOpen={(row) => (row.mayChange ? setOpened(row) : undefined)}
          />
        )}
      </Faces>
      {opened === null ? null : (
        <AnswerSheet
          answer={opened === 'new' ? null : opened}
          storeId={storeId}
          onClose={() => setOpened(null)}
        />
      )}
    </DeskPage>
  );
}

interface AnswerSheetProps {
  answer: CannedAnswer | null;
  storeId: string;
  onClose: () => void;
}

function AnswerSheet({ answer, storeId, onClose }: AnswerSheetProps) {
  const [title, setTitle] = useState(answer?.title ?? '');
  const [said, setSaid] = useState(answer?.text ?? '');
  const [wrong, setWrong] = useState(false);
  const keep = async (): Promise<void> => {
    const kept = { title: title.trim(), text: said.trim() };
    const missing = kept.title === '' || kept.text === '';
    setWrong(missing);
    if (!missing && (await attempt(() => keepAnswer(answer?.id ?? null, storeId, kept)))) onClose();
  };
  const retire = async (id: string): Promise<void> => {
    const sure = await confirm({ title: text.retire, text: text.retireText, yes: text.retire });
    if (sure && (await attempt(() => retireAnswer(id)))) onClose();
  };
  return (
    <Sheet
      open
      title={answer ? text.changeAnswer : text.addAnswer}
      onClose={onClose}
      bar={
        <>
          {answer ? (
            <Button kind="danger" full onTap={() => retire(answer.id)}>
              {text.retire}
            </Button>
          ) : null}
          <Button kind="gold" full onTap={keep}>
            {common.save}
          </Button>
        </>
      }
    >
      <TextField
        label={text.answerTitle}
        value={title}
        onValue={setTitle}
        maxLength={THREAD_LIMITS.answerTitle}
        error={wrong ? text.answerMissing : undefined}
      />
      <TextArea label={text.answerText} value={said} onValue={setSaid} maxLength={THREAD_LIMITS.answerText} />
    </Sheet>
  );
}
