import { CASE_ASSIGNEES, CLAIM_PROBLEMS, CLAIM_STATES, CASE_KINDS, type CaseAssignee } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { caseViewsQuery, removeCaseView, saveCaseView, type SavedCaseView } from '@/api/desk/claims';
import { Button, TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt, confirm, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { common, words } from '@/text';
import { caseKindText, caseWords } from '@/text/case-kind';
import { deskText } from '@/text/desk';
import {
  asked,
  FLAGS,
  sameNarrowing,
  toAddress,
  type Flag,
  type Narrowed,
  type QueueAddress,
} from './narrowing';

const text = deskText.caseQueue;

export interface QueueFiltersProps {
  narrowed: Narrowed;
  onNarrow: (some: Partial<QueueAddress>) => void;
  /** Null where there is one store only. */
  stores: 'this' | 'all' | null;
  onStores: (stores: 'this' | 'all') => void;
}

/** What the queue is narrowed to, and the views a person has kept for themselves. */
export function QueueFilters({ narrowed, onNarrow, stores, onStores }: QueueFiltersProps) {
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState(false);
  const more = narrowed.kinds.length + narrowed.states.length + narrowed.problems.length;
  const chosen = Object.keys(asked(narrowed)).length > 0;
  return (
    <Box className="desk-filters">
      <Views narrowed={narrowed} onNarrow={onNarrow} />
      <Box className="queue-filters">
        {stores === null ? null : (
          <Chips
            label={text.stores}
            value={stores}
            onChoose={onStores}
            options={[
              { value: 'this', text: text.thisStore },
              { value: 'all', text: text.allStores },
            ]}
          />
        )}
        <Chips<Flag | 'all'>
          label={text.flag}
          row
          value={narrowed.flag ?? 'all'}
          onChoose={(flag) => onNarrow({ flag: flag === 'all' ? undefined : flag })}
          options={(['all', ...FLAGS] as const).map((flag) => ({ value: flag, text: text.flags[flag] }))}
        />
        <Chips<CaseAssignee | 'all'>
          label={text.assignee}
          row
          value={narrowed.assignee ?? 'all'}
          onChoose={(who) => onNarrow({ assignee: who === 'all' ? undefined : who })}
          options={(['all', ...CASE_ASSIGNEES] as const).map((who) => ({
            value: who,
            text: text.assignees[who],
          }))}
        />
        <Button kind="quiet" small onTap={() => setOpen(true)}>
          {more === 0 ? text.more : text.narrowed(more)}
        </Button>
        {chosen ? <TextTap onTap={() => setSaving(true)}>{text.save}</TextTap> : null}
      </Box>
      {open ? <MoreSheet narrowed={narrowed} onNarrow={onNarrow} onClose={() => setOpen(false)} /> : null}
      {saving ? <SaveSheet narrowed={narrowed} onClose={() => setSaving(false)} /> : null}
    </Box>
  );
}

type Part = Pick<QueueFiltersProps, 'narrowed' | 'onNarrow'>;

function Views({ narrowed, onNarrow }: Part) {
  const views = useQuery(caseViewsQuery());
  const items = views.data?.items ?? [];
  const now = asked(narrowed);
  const here = items.find(({ filter }) => sameNarrowing(filter, now));
  const remove = async ({ id, name }: SavedCaseView): Promise<void> => {
    if (!(await confirm({ title: `${text.remove} ${name}`, text: text.removeText, yes: text.remove })))
      return;
    if (await attempt(() => removeCaseView(id))) say(text.removed);
  };
  if (items.length === 0) return null;
  return (
    <Box className="queue-filters">
      <Chips
        label={text.views}
        row
        value={here?.id ?? null}
        onChoose={(id) => {
          const view = items.find((one) => one.id === id);
          if (view) onNarrow(toAddress(view.id === here?.id ? {} : view.filter));
        }}
        options={items.map(({ id, name }) => ({ value: id, text: name }))}
      />
      {here ? <TextTap onTap={() => void remove(here)}>{text.remove}</TextTap> : null}
    </Box>
  );
}

const toggled = <W extends string>(list: readonly W[], word: W): string | undefined => {
  const now = list.includes(word) ? list.filter((one) => one !== word) : [...list, word];
  return now.length === 0 ? undefined : now.join(',');
};

function MoreSheet({ narrowed, onNarrow, onClose }: Part & { onClose: () => void }) {
  return (
    <Sheet
      open
      title={text.more}
      onClose={onClose}
      bar={
        <>
          <Button
            kind="quiet"
            full
            onTap={() => onNarrow({ kinds: undefined, states: undefined, problems: undefined })}
          >
            {text.clear}
          </Button>
          <Button kind="gold" full onTap={onClose}>
            {text.apply}
          </Button>
        </>
      }
    >
      <Field label={caseKindText.kind}>
        <Chips
          label={caseKindText.kind}
          value={narrowed.kinds}
          onChoose={(kind) => onNarrow({ kinds: toggled(narrowed.kinds, kind) })}
          options={CASE_KINDS.map((kind) => ({ value: kind, text: caseWords(kind).name }))}
        />
      </Field>
      <Field label={text.states}>
        <Chips
          label={text.states}
          value={narrowed.states}
          onChoose={(state) => onNarrow({ states: toggled(narrowed.states, state) })}
          options={CLAIM_STATES.map((state) => ({ value: state, text: words.claimStates[state] }))}
        />
      </Field>
      <Field label={text.problems}>
        <Chips
          label={text.problems}
          value={narrowed.problems}
          onChoose={(problem) => onNarrow({ problems: toggled(narrowed.problems, problem) })}
          options={CLAIM_PROBLEMS.map((problem) => ({ value: problem, text: words.claimProblems[problem] }))}
        />
      </Field>
    </Sheet>
  );
}

function SaveSheet({ narrowed, onClose }: { narrowed: Narrowed; onClose: () => void }) {
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);
  const save = async (): Promise<void> => {
    const said = name.trim();
    setWrong(said === '');
    if (said === '' || !(await attempt(() => saveCaseView(said, asked(narrowed))))) return;
    say(text.saved);
    onClose();
  };
  return (
    <Sheet
      open
      title={text.saveTitle}
      onClose={onClose}
      bar={
        <>
          <Button kind="quiet" full onTap={onClose}>
            {common.cancel}
          </Button>
          <Button kind="gold" full onTap={save}>
            {text.save}
          </Button>
        </>
      }
    >
      <TextField
        label={text.name}
        hint={text.saveLead}
        value={name}
        onValue={setName}
        maxLength={12}
        error={wrong ? text.nameMissing : undefined}
      />
    </Sheet>
  );
}
