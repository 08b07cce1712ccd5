import { LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import { changed } from '@/api/desk/keys';
import { removeSynonyms, saveSynonyms, type SynonymGroup } from '@/api/desk/synonyms';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { TextArea, TextField } from '@/components/field';
import { attempt, confirm, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { common } from '@/text';
import { deskText } from '@/text/desk';
import { Standing, useStanding } from '../parts/standing';
import { lineOf } from './words';

const text = deskText.synonyms;
const DIRECTIONS = ['both', 'oneWay'] as const;

const wordsIn = (typed: string): string[] => typed.split(/[\s,，、;；]+/).filter((word) => word !== '');

/** What is wrong with the words, null when nothing is. */
function wrongWith(words: readonly string[]): string | null {
  if (new Set(words.map((word) => word.toLowerCase())).size < Math.max(2, words.length))
    return text.wordsMissing;
  if (words.length > LIMITS.synonyms) return text.tooMany(LIMITS.synonyms);
  if (words.some((word) => word.length > LIMITS.searchText)) return text.tooLong(LIMITS.searchText);
  return null;
}

/** A group of words, new or as it stands. */
export function GroupSheet({ group, onClose }: { group: SynonymGroup | null; onClose: () => void }) {
  const [typed, setTyped] = useState(group?.words.join('，') ?? '');
  const [oneWay, setOneWay] = useState(group?.oneWay ?? false);
  const [note, setNote] = useState(group?.note ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const standing = useStanding(group?.mark ?? '', () => changed('synonyms'));
  const save = async (): Promise<void> => {
    const words = wordsIn(typed);
    const fault = wrongWith(words);
    setWrong(fault);
    if (fault !== null) return;
    const wish = { words, oneWay, note: note.trim() };
    const gone = await attempt(() =>
      standing.over((mark) => saveSynonyms(group === null ? null : { id: group.id, mark }, wish)),
    );
    if (!gone) return;
    say(text.saved);
    onClose();
  };
  const remove = async (): Promise<void> => {
    if (group === null) return;
    const sure = await confirm({ title: text.removeTitle, text: text.removeText, yes: text.remove });
    if (!sure) return;
    if (!(await attempt(() => standing.over((mark) => removeSynonyms({ id: group.id, mark }))))) return;
    say(text.removed);
    onClose();
  };
  return (
    <Sheet
      open
      title={group === null ? text.add : text.edit}
      onClose={onClose}
      bar={
        <>
          {group === null ? (
            <Button kind="quiet" full onTap={onClose}>
              {common.cancel}
            </Button>
          ) : (
            <Button kind="danger" full onTap={() => void remove()}>
              {text.remove}
            </Button>
          )}
          <Button kind="gold" full onTap={save}>
            {text.save}
          </Button>
        </>
      }
    >
      {standing.clashed && group !== null ? (
        <Standing by={group.changedByName} lines={[lineOf(group), group.note]} />
      ) : null}
      <TextArea
        label={text.words}
        hint={text.wordsHint(LIMITS.synonyms)}
        value={typed}
        maxLength={LIMITS.synonyms * (LIMITS.searchText + 1)}
        error={wrong ?? undefined}
        onValue={(value) => {
          setTyped(value);
          setWrong(null);
        }}
      />
      <Box className="synonyms__direction">
        <Txt className="field__label">{text.direction}</Txt>
        <Chips
          label={text.direction}
          options={DIRECTIONS.map((value) => ({ value, text: text.directions[value] }))}
          value={oneWay ? 'oneWay' : 'both'}
          onChoose={(value) => setOneWay(value === 'oneWay')}
        />
      </Box>
      <TextField label={text.note} optional value={note} maxLength={LIMITS.note} onValue={setNote} />
    </Sheet>
  );
}
