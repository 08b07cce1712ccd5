import { changedFields, mergeStyles, type StyleContent, type StyleField } from '@zhuyue/shared';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Sheet } from '@/components/sheet';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';
import { momentFigures } from '@/text/when';
import { fieldRows } from '../parts/field-rows';
import type { Draft } from './use-draft';

const text = deskText.styleEdit;

export interface ConflictSheetProps {
  draft: Draft;
  seriesNames: ReadonlyMap<string, string>;
}

/** Somebody saved first: what they changed is shown, what both changed is chosen, nothing typed is lost. */
export function ConflictSheet({ draft, seriesNames }: ConflictSheetProps) {
  const { conflict, content, resolve } = draft;
  const [chosen, setChosen] = useState<Partial<Record<StyleField, 'mine' | 'theirs'>>>({});
  if (conflict === null) return null;
  const { base, theirs } = conflict;
  const open = theirs.open;
  if (open?.state !== 'draft') return <Gone id={theirs.id} onClose={() => resolve(content)} />;
  const merged = mergeStyles(base, content, open.content);
  const byThem = changedFields(base, open.content);
  const settle = (): void => {
    const taken = merged.conflicts.filter((field) => chosen[field] === 'theirs');
    const some = Object.fromEntries(taken.map((field) => [field, open.content[field]]));
    resolve({ ...merged.content, ...some });
  };
  return (
    <Sheet
      open
      title={text.conflictTitle}
      onClose={settle}
      bar={
        <>
          <Button kind="quiet" full onTap={() => resolve(open.content)}>
            {text.takeTheirs}
          </Button>
          <Button kind="gold" full onTap={settle}>
            {text.merge}
          </Button>
        </>
      }
    >
      <Txt as="p" className="desk-lead">
        {text.conflictBy(open.updatedByName ?? '', momentFigures(open.updatedAt))}
      </Txt>
      {byThem.map((field) => (
        <Box key={field} className="style-edit__clash">
          <Txt as="p">{styleWords.fields[field]}</Txt>
          <Side word={text.theirs} content={open.content} field={field} seriesNames={seriesNames} />
          {merged.conflicts.includes(field) ? (
            <>
              <Side word={text.mine} content={content} field={field} seriesNames={seriesNames} />
              <Chips
                label={text.conflictBoth}
                value={chosen[field] ?? 'mine'}
                options={[
                  { value: 'mine' as const, text: text.mine },
                  { value: 'theirs' as const, text: text.theirs },
                ]}
                onChoose={(side) => setChosen({ ...chosen, [field]: side })}
              />
            </>
          ) : null}
        </Box>
      ))}
      {merged.conflicts.length === 0 ? (
        <Txt as="p" className="desk-lead">
          {text.conflictNone}
        </Txt>
      ) : null}
    </Sheet>
  );
}

interface SideProps {
  word: string;
  content: StyleContent;
  field: StyleField;
  seriesNames: ReadonlyMap<string, string>;
}

function Side({ word, content, field, seriesNames }: SideProps) {
  const rows = fieldRows(field, content, seriesNames);
  return (
    <Box className="style-edit__side">
      <Txt className="desk-soft">{word}</Txt>
      <Txt className="style-edit__said">
        {rows.length === 0 ? deskText.styleFile.nothing : rows.join('\n')}
      </Txt>
    </Box>
  );
}

function Gone({ id, onClose }: { id: string; onClose: () => void }) {
  return (
    <Sheet
      open
      title={text.conflictTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={() => go('/admin/style/index', { id })}>
          {text.toFile}
        </Button>
      }
    >
      <Txt as="p" className="desk-lead">
        {text.gone}
      </Txt>
    </Sheet>
  );
}
