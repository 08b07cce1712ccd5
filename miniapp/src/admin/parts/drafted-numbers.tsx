import { LIMITS } from '@zhuyue/shared';
import { useState, type ReactNode } from 'react';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Facts, Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { momentFigures } from '@/text/when';
import { DRAFT_TONES, DraftedVersion } from './drafted-version';

type Numbers<K extends string> = Readonly<Record<K, number>>;
type Words<K extends string> = Readonly<Record<K, string>>;
type State = keyof typeof DRAFT_TONES;

/** What such a page says. */
export interface NumbersText<K extends string, A extends string, R extends string> {
  fields: Words<K>;
  units: Words<K>;
  states: Readonly<Partial<Record<State, string>>>;
  actions: Words<A>;
  refusals: Words<R>;
  whys: Readonly<Partial<Record<A, string>>>;
  inForce: string;
  versions: string;
  none: string;
  version: (n: number) => string;
  write: string;
  base: string;
  reason: string;
  missing: string;
  range: (least: number, most: number) => string;
  save: string;
  saved: string;
  same: string;
  change: (field: string, before: string, after: string) => string;
  by: (name: string | null, at: string) => string;
  done: string;
}
export interface NumbersVersion<K extends string, A extends string, R extends string> {
  id: string;
  version: number;
  state: State;
  terms: Numbers<K>;
  reason: string;
  writtenByName: string | null;
  writtenAt: string;
  decidedByName: string | null;
  decidedAt: string | null;
  actions: readonly { action: A; refusals: readonly R[] }[];
}
interface Kind<K extends string, A extends string, R extends string> {
  text: NumbersText<K, A, R>;
  names: readonly K[];
}
export interface DraftedNumbersProps<
  K extends string,
  A extends string,
  R extends string,
  V extends NumbersVersion<K, A, R>,
> extends Kind<K, A, R> {
  inForce: Numbers<K>;
  versions: readonly V[];
  /** Null where one may not write, or a draft waits. */
  onBase: ((terms: Numbers<K>) => void) | null;
  onStep: (id: string, action: A) => Promise<void>;
  /** From when a version holds, where it says so. */
  sinceOf?: (version: V) => string;
}

const said = <K extends string>({ units }: { units: Words<K> }, terms: Numbers<K>, name: K): string =>
  `${String(terms[name])} ${units[name]}`;

/** Numbers that one of headquarters writes and another approves: what holds, beside it every version as sentences. */
export function DraftedNumbers<
  K extends string,
  A extends string,
  R extends string,
  V extends NumbersVersion<K, A, R>,
>({ text, names, inForce, versions, onBase, onStep, sinceOf }: DraftedNumbersProps<K, A, R, V>) {
  const act = async (id: string, action: A): Promise<void> => {
    if (await attempt(() => onStep(id, action))) say(text.done);
  };
  return (
    <Box className="desk-halves">
      <Section title={text.inForce}>
        <Facts facts={names.map((name) => [text.fields[name], said(text, inForce, name)] as const)} />
      </Section>
      <Section title={text.versions}>
        {versions.length === 0 ? <Txt className="desk-none">{text.none}</Txt> : null}
        {versions.map((version) => {
          const { id, state, terms, decidedAt } = version;
          const changed = names.filter((name) => terms[name] !== inForce[name]);
          const decided = text.states[state === 'discarded' ? 'discarded' : 'approved'] ?? '';
          const since = sinceOf?.(version) ?? null;
          return (
            <DraftedVersion<A, R>
              key={id}
              title={text.version(version.version)}
              tone={DRAFT_TONES[state]}
              state={text.states[state] ?? ''}
              reason={version.reason}
              by={[
                since,
                text.by(version.writtenByName, momentFigures(version.writtenAt)),
                decidedAt === null
                  ? null
                  : `${decided} ${text.by(version.decidedByName, momentFigures(decidedAt))}`,
              ]}
              actions={version.actions}
              words={text}
              onStep={(action) => act(id, action)}
            >
              {changed.map((name) => (
                <Txt key={name} as="p" className="desk-soft">
                  {text.change(text.fields[name], said(text, inForce, name), said(text, terms, name))}
                </Txt>
              ))}
              {changed.length === 0 ? <Txt className="desk-soft">{text.same}</Txt> : null}
              {state !== 'draft' && changed.length > 0 && onBase ? (
                <TextTap onTap={() => onBase(terms)}>{text.base}</TextTap>
              ) : null}
            </DraftedVersion>
          );
        })}
      </Section>
    </Box>
  );
}

export interface NumbersSheetProps<K extends string, A extends string, R extends string> extends Kind<
  K,
  A,
  R
> {
  bounds: Readonly<Record<K, { least: number; most: number }>>;
  base: Numbers<K>;
  inForce: Numbers<K>;
  onWrite: (terms: Numbers<K>, reason: string) => Promise<void>;
  onClose: () => void;
  /** Between the numbers and the reason. */
  children?: ReactNode;
}

/** A draft for the second person, written over the version it begins with. */
export function NumbersSheet<K extends string, A extends string, R extends string>(
  props: NumbersSheetProps<K, A, R>,
) {
  const { text, names, bounds, base, inForce, onWrite, onClose, children } = props;
  const [typed, setTyped] = useState(
    () => Object.fromEntries(names.map((name) => [name, String(base[name])])) as Record<K, string>,
  );
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  /** The number typed; null where it is none or lies out of bounds. */
  const numberOf = (name: K): number | null => {
    const { least, most } = bounds[name];
    const number = /^\d{1,4}$/.test(typed[name].trim()) ? Number(typed[name]) : -1;
    return number >= least && number <= most ? number : null;
  };
  const save = async (): Promise<void> => {
    setTried(true);
    const read = names.map((name) => [name, numberOf(name)] as const);
    if (reason.trim() === '' || read.some(([, number]) => number === null)) return;
    if (read.every(([name, number]) => inForce[name] === number)) {
      say(text.same);
      return;
    }
    if (!(await attempt(() => onWrite(Object.fromEntries(read) as Numbers<K>, reason.trim())))) return;
    say(text.saved);
    onClose();
  };
  return (
    <Sheet
      open
      title={text.write}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {text.save}
        </Button>
      }
    >
      {names.map((name) => (
        <TextField
          key={name}
          label={text.fields[name]}
          kind="number"
          maxLength={4}
          value={typed[name]}
          onValue={(value) => setTyped((before) => ({ ...before, [name]: value }))}
          end={<Txt className="desk-soft">{text.units[name]}</Txt>}
          error={numberOf(name) === null ? text.range(bounds[name].least, bounds[name].most) : undefined}
        />
      ))}
      {children}
      <TextArea
        label={text.reason}
        maxLength={LIMITS.reason}
        value={reason}
        onValue={setReason}
        error={tried && reason.trim() === '' ? text.missing : undefined}
      />
    </Sheet>
  );
}
