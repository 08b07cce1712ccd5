import { CONTAINERS, LABS, PIECE_CONDITIONS, type DeskNote } from '@zhuyue/shared';
import { useState } from 'react';
import { bindCertificate, editPiece, removeCertificate, type PieceEdit } from '@/api/desk/custody';
import type { DeskPiece } from '@/api/desk/pieces';
import type { DeskStore } from '@/api/desk/today';
import { Chips } from '@/components/choice';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import type { SentPhoto } from '@/components/photos';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { stoneTitle } from '@/text/stones';
import { AskSheet } from '../parts/ask-sheet';
import { Evidence, photoIdsOf } from '../parts/evidence';
import { hundredthsOf, milligramsOf, fenOf, PAPER_NUMBER } from '../parts/figures';

const text = deskText.custody;
const PAPER_LENGTH = 60;
const HOUSE = 'headquarters';

export interface EditSheetProps {
  piece: DeskPiece;
  note: DeskNote | null;
  stores: readonly DeskStore[];
  onClose: () => void;
}

/** No stone: the certificate is about the piece. */
const WHOLE = '';

interface Typed {
  gold: string;
  gross: string;
  size: string;
  cost: string;
  paper: string;
  number: string;
  container: DeskPiece['container'];
  condition: DeskPiece['condition'];
  lab: (typeof LABS)[number];
  consignor: string;
  /** Its place among the stones, or the whole piece. */
  stone: string;
}

const begin = (piece: DeskPiece): Typed => ({
  gold: String(piece.goldMg / 1000),
  gross: String(piece.grossMg / 1000),
  size: piece.sizeHmm === null ? '' : String(piece.sizeHmm / 100),
  cost: piece.costFen === null ? '' : String(piece.costFen / 100),
  paper: '',
  number: piece.certificates[0]?.number ?? '',
  container: piece.container,
  condition: piece.condition,
  lab: piece.certificates[0]?.lab ?? LABS[0],
  consignor: piece.consignorId ?? HOUSE,
  stone: WHOLE,
});

/** Only a binding names a stone. */
const stoneOf = (note: DeskNote, { stone }: Typed): { stone?: number } =>
  note === 'certify' && stone !== WHOLE ? { stone: Number(stone) } : {};

/** The fields of one note and why; null with the sentence of what is missing. */
function editOf(note: DeskNote, typed: Typed): Omit<PieceEdit, 'reason'> | string {
  const paper = typed.paper.trim() === '' ? {} : { paper: typed.paper.trim() };
  const [goldMg, grossMg] = [milligramsOf(typed.gold), milligramsOf(typed.gross)];
  switch (note) {
    case 'weigh':
      if (goldMg === null || grossMg === null) return text.weightWrong;
      return grossMg < goldMg ? text.grossBelow : { note, ...paper, goldMg, grossMg };
    case 'resize': {
      const sizeHmm = hundredthsOf(typed.size);
      return sizeHmm === null || sizeHmm === 0 ? text.sizeWrong : { note, ...paper, sizeHmm };
    }
    case 'recost': {
      const costFen = fenOf(typed.cost);
      return costFen === null ? text.moneyWrong : { note, ...paper, costFen };
    }
    case 'relocate':
      return { note, ...paper, container: typed.container };
    case 'recondition':
      return { note, ...paper, condition: typed.condition };
    default:
      return { note: 'consign', ...paper, consignorId: typed.consignor === HOUSE ? null : typed.consignor };
  }
}

/** One fact of the piece written anew, with its reason. */
export function EditSheet({ piece, note, stores, onClose }: EditSheetProps) {
  const [typed, setTyped] = useState<Typed>(() => begin(piece));
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const set = (some: Partial<Typed>): void => {
    setWrong(undefined);
    setTyped((old) => ({ ...old, ...some }));
  };
  if (note === null) return null;
  const isPaper = note === 'certify' || note === 'uncertify';
  const send = async (reason: string): Promise<boolean> => {
    if (isPaper) {
      const number = typed.number.trim();
      if (!PAPER_NUMBER.test(number)) {
        setWrong(text.numberWrong);
        return false;
      }
      const ask = note === 'certify' ? bindCertificate : removeCertificate;
      return done(
        await attempt(() => ask(piece.id, { lab: typed.lab, number, reason, ...stoneOf(note, typed) })),
      );
    }
    const body = editOf(note, typed);
    if (typeof body === 'string') {
      setWrong(body);
      return false;
    }
    return done(await attempt(() => editPiece(piece.id, { ...body, reason, ...photoIdsOf(photos) })));
  };
  return (
    <AskSheet
      open
      title={text.edits[note]}
      lead={text.editLead}
      missing={deskText.frame.reasonMissing}
      yes={text.edits[note]}
      danger={note === 'uncertify'}
      onClose={onClose}
      onYes={send}
    >
      <Fields piece={piece} note={note} typed={typed} set={set} wrong={wrong} stores={stores} />
      {isPaper ? null : <Evidence value={photos} onValue={setPhotos} />}
      {isPaper ? null : (
        <TextField
          label={text.paper}
          optional
          hint={text.paperHint}
          maxLength={PAPER_LENGTH}
          value={typed.paper}
          onValue={(paper) => set({ paper })}
        />
      )}
    </AskSheet>
  );
}

const done = (gone: boolean): boolean => {
  if (gone) say(deskText.frame.done);
  return gone;
};

interface FieldsProps {
  piece: DeskPiece;
  note: DeskNote;
  typed: Typed;
  set: (some: Partial<Typed>) => void;
  wrong: string | undefined;
  stores: readonly DeskStore[];
}

function Fields({ piece, note, typed, set, wrong, stores }: FieldsProps) {
  switch (note) {
    case 'weigh':
      return (
        <>
          <Figure label={text.goldG} value={typed.gold} onValue={(gold) => set({ gold })} />
          <Figure label={text.grossG} value={typed.gross} onValue={(gross) => set({ gross })} wrong={wrong} />
        </>
      );
    case 'resize':
      return <Figure label={text.size} value={typed.size} onValue={(size) => set({ size })} wrong={wrong} />;
    case 'recost':
      return <Figure label={text.cost} value={typed.cost} onValue={(cost) => set({ cost })} wrong={wrong} />;
    case 'relocate':
      return (
        <Field label={text.container}>
          <Chips
            label={text.container}
            value={typed.container}
            onChoose={(container) => set({ container })}
            options={CONTAINERS.map((one) => ({ value: one, text: words.containers[one] }))}
          />
        </Field>
      );
    case 'recondition':
      return (
        <Field label={text.condition}>
          <Chips
            label={text.condition}
            value={typed.condition}
            onChoose={(condition) => set({ condition })}
            options={PIECE_CONDITIONS.map((one) => ({ value: one, text: text.conditions[one] }))}
          />
        </Field>
      );
    case 'consign':
      return (
        <Field label={text.consignor}>
          <Chips
            label={text.consignor}
            value={typed.consignor}
            onChoose={(consignor) => set({ consignor })}
            options={[
              { value: HOUSE, text: text.headquarters },
              ...stores.map((one) => ({ value: one.id, text: text.ownStore(one.name) })),
            ]}
          />
        </Field>
      );
    default:
      return (
        <>
          <Field label={text.lab}>
            <Chips
              label={text.lab}
              value={typed.lab}
              onChoose={(lab) => set({ lab })}
              options={LABS.map((one) => ({ value: one, text: words.labs[one] }))}
            />
          </Field>
          <TextField
            label={text.number}
            maxLength={32}
            value={typed.number}
            onValue={(number) => set({ number })}
            error={wrong}
          />
          {note === 'certify' && piece.stones.length > 0 ? (
            <Field label={text.certifiedStone}>
              <Chips
                label={text.certifiedStone}
                value={typed.stone}
                onChoose={(stone) => set({ stone })}
                options={[
                  { value: WHOLE, text: text.wholePiece },
                  ...piece.stones.map((stone, at) => ({ value: String(at), text: stoneTitle(stone) })),
                ]}
              />
            </Field>
          ) : null}
        </>
      );
  }
}

interface FigureProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  wrong?: string | undefined;
}
const Figure = ({ label, value, onValue, wrong }: FigureProps) => (
  <TextField label={label} kind="decimal" maxLength={12} value={value} onValue={onValue} error={wrong} />
);
