import {
  BENCH_CERTIFICATE,
  BENCH_LIMITS,
  BENCH_WORKS,
  PART_MOVES,
  stoneMapOf,
  yuan,
  type BenchWork,
  type Mapped,
  type PartMove,
} from '@zhuyue/shared';
import { useState } from 'react';
import { addBenchEntry, type DeskClaim } from '@/api/desk/claims';
import { TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { BenchLines } from '@/components/quotes';
import { Section } from '@/components/rows';
import { caseKindText } from '@/text/case-kind';
import { claimText } from '@/text/claim';
import { deskText } from '@/text/desk';
import { placeLine, stoneMapText } from '@/text/stone-map';
import { AskSheet } from '../parts/ask-sheet';
import { fenOf, milligramsOf } from '../parts/figures';

const text = deskText.claims;

/** What was done to the piece so far, what of the ceiling is used, and one more step while it is worked on. */
export function Bench({ claim, mayAct }: { claim: DeskClaim; mayAct: boolean }) {
  const [adding, setAdding] = useState(false);
  const working = claim.state === 'repairing';
  if (!working && claim.bench.length === 0) return null;
  const spent = claim.bench.reduce((sum, { costFen }) => sum + costFen, 0);
  const ceiling = claim.quotes.filter(({ state }) => state === 'agreed').at(-1)?.ceilingFen ?? 0;
  return (
    <Section
      title={text.bench}
      aside={working && mayAct ? <TextTap onTap={() => setAdding(true)}>{text.benchAdd}</TextTap> : undefined}
    >
      <Txt as="p" className="desk-lead">
        {text.benchLead(yuan(spent), yuan(ceiling))}
      </Txt>
      <BenchLines bench={claim.bench} mapped={claim.mapped} />
      {adding ? <AddSheet claim={claim} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

interface TypedPart {
  move: PartMove | null;
  what: string;
  weight: string;
  place: string | null;
}

/** What went in or out; null while it lacks its name or its weight is no figure. */
function readPart({ move, what, weight, place }: TypedPart) {
  if (move === null) return [];
  const weightMg = weight.trim() === '' ? null : milligramsOf(weight);
  if (what.trim() === '' || (weight.trim() !== '' && weightMg === null)) return null;
  return [{ move, text: what.trim(), weightMg, ...(place === null ? {} : { place }) }];
}

function AddSheet({ claim, onClose }: { claim: DeskClaim; onClose: () => void }) {
  const [work, setWork] = useState<BenchWork | null>(null);
  const [cost, setCost] = useState('0');
  const [part, setPart] = useState<TypedPart>({
    move: null,
    what: '',
    weight: '',
    place: claim.places[0]?.place ?? null,
  });
  const [wrong, setWrong] = useState(false);
  const send = async (note: string): Promise<boolean> => {
    const [costFen, parts] = [fenOf(cost), readPart(part)];
    setWrong(work === null || costFen === null || parts === null);
    if (work === null || costFen === null || parts === null) return false;
    const said = { work, costFen, parts, ...(note === '' ? {} : { note }) };
    const gone = await attempt(() => addBenchEntry(claim.id, said));
    if (gone) say(deskText.frame.done);
    return gone;
  };
  return (
    <AskSheet
      open
      title={text.benchAdd}
      label={text.noteOptional}
      maxLength={BENCH_LIMITS.note}
      yes={text.benchAdd}
      onClose={onClose}
      onYes={send}
    >
      <Field label={text.benchWork} error={wrong ? text.benchMissing : undefined}>
        <Chips<BenchWork>
          label={text.benchWork}
          value={work}
          onChoose={setWork}
          options={BENCH_WORKS.filter((one) => one !== 'check_failed').map((one) => {
            const kind = BENCH_CERTIFICATE[one];
            const lacks = !claim.certificates.includes(kind);
            return {
              value: one,
              text: caseKindText.works[one],
              disabled: lacks,
              note: lacks ? deskText.training.benchNeeds(deskText.training.kinds[kind]) : undefined,
            };
          })}
        />
      </Field>
      <TextField label={text.benchCost} kind="decimal" value={cost} onValue={setCost} />
      <PartFields mapped={claim.mapped} value={part} onValue={setPart} />
    </AskSheet>
  );
}

interface PartFieldsProps {
  mapped: Mapped;
  value: TypedPart;
  onValue: (value: TypedPart) => void;
}

function PartFields({ mapped, value, onValue }: PartFieldsProps) {
  return (
    <>
      <Field label={text.partTitle}>
        <Chips<PartMove | 'none'>
          label={text.partTitle}
          value={value.move ?? 'none'}
          onChoose={(move) => onValue({ ...value, move: move === 'none' ? null : move })}
          options={[
            { value: 'none', text: text.partNone },
            ...PART_MOVES.map((move) => ({ value: move, text: claimText.benchParts[move] })),
          ]}
        />
      </Field>
      {value.move === null ? null : (
        <>
          <TextField
            label={text.partText}
            value={value.what}
            maxLength={BENCH_LIMITS.text}
            onValue={(what) => onValue({ ...value, what })}
          />
          <TextField
            label={text.partWeight}
            kind="decimal"
            value={value.weight}
            onValue={(weight) => onValue({ ...value, weight })}
          />
          <Field label={stoneMapText.where}>
            <Chips
              label={stoneMapText.where}
              value={value.place ?? 'nowhere'}
              onChoose={(place) => onValue({ ...value, place: place === 'nowhere' ? null : place })}
              options={[
                { value: 'nowhere', text: stoneMapText.nowhere },
                ...stoneMapOf(mapped).places.map((place) => ({ value: place.code, text: placeLine(place) })),
              ]}
            />
          </Field>
        </>
      )}
    </>
  );
}
