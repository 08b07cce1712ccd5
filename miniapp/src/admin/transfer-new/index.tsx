import { LIMITS, spacedSerial } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  askTransfer,
  transferOffersQuery,
  transferPlacesQuery,
  type TransferOffer,
  type TransferPlace,
} from '@/api/desk/transfers';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Field, SearchField, TextArea } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Row, Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { DESK_SEARCH_ID } from '@/components/table.types';
import { Tap } from '@/components/tap';
import { useSettled } from '@/hooks/use-settled';
import { useWishKey } from '@/hooks/use-wish-key';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { Listed } from '../parts/listed';
import { useDesk, type Desk } from '../parts/use-desk';

const text = deskText.transfers;
type Direction = 'pull' | 'push';

/** What is being put together; a list is of one giving store. */
interface Draft {
  direction: Direction;
  other: TransferPlace | null;
  chosen: readonly TransferOffer[];
  note: string;
}

export default function NewTransferPage() {
  const desk = useDesk();
  const [draft, setDraft] = useState<Draft>({ direction: 'pull', other: null, chosen: [], note: '' });
  const [wrong, setWrong] = useState(false);
  const wish = useWishKey();
  const own = desk.store?.id;
  const send = async (): Promise<void> => {
    setWrong(true);
    const [first] = draft.chosen;
    const note = draft.note.trim();
    const toStoreId = draft.direction === 'pull' ? own : draft.other?.id;
    if (!first || note === '' || toStoreId === undefined) return;
    const pieceIds = draft.chosen.map((piece) => piece.pieceId);
    const gone = await attempt(async () => {
      const made = await askTransfer({ fromStoreId: first.storeId, toStoreId, pieceIds, note }, wish.key());
      replace('/admin/transfer/index', { id: made.id });
    });
    if (gone) say(text.sent);
  };
  return (
    <DeskPage
      desk={desk}
      title={text.askTitle}
      place="transfers"
      backTo="/admin/transfers/index"
      roles={['consultant', 'manager', 'headquarters']}
      bar={
        <Button kind="gold" full disabled={draft.chosen.length === 0} onTap={send}>
          {draft.chosen.length === 0
            ? text.chosenNone
            : `${text.send}（${text.chosen(draft.chosen.length)}）`}
        </Button>
      }
    >
      {own === undefined ? null : (
        <Box className="desk-halves">
          <Box>
            <Ends desk={desk} draft={draft} onDraft={setDraft} />
            <Offers own={own} draft={draft} onDraft={setDraft} />
          </Box>
          <Section title={text.list}>
            <Chosen draft={draft} onDraft={setDraft} />
            <TextArea
              label={text.noteLabel}
              hint={text.noteHint}
              value={draft.note}
              onValue={(note) => setDraft({ ...draft, note })}
              maxLength={LIMITS.reason}
              error={wrong && draft.note.trim() === '' ? text.noteMissing : undefined}
            />
          </Section>
        </Box>
      )}
    </DeskPage>
  );
}

interface PartProps {
  draft: Draft;
  onDraft: (draft: Draft) => void;
}

function Ends({ desk, draft, onDraft }: PartProps & { desk: Desk }) {
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <Field label={text.direction}>
        <Chips<Direction>
          label={text.direction}
          value={draft.direction}
          onChoose={(direction) => onDraft({ ...draft, direction, other: null, chosen: [] })}
          options={[
            { value: 'pull', text: text.pull },
            { value: 'push', text: text.push },
          ]}
        />
      </Field>
      <Row
        icon="store"
        title={draft.other?.name ?? (draft.direction === 'pull' ? text.anyStore : text.chooseStore)}
        note={text.otherStore}
        onTap={() => setChoosing(true)}
      />
      <PlaceSheet
        open={choosing}
        own={desk.store?.id}
        any={draft.direction === 'pull'}
        onClose={() => setChoosing(false)}
        onChoose={(other) => {
          onDraft({ ...draft, other, chosen: draft.direction === 'pull' ? [] : draft.chosen });
          setChoosing(false);
        }}
      />
    </>
  );
}

interface PlaceSheetProps {
  open: boolean;
  own: string | undefined;
  any: boolean;
  onClose: () => void;
  onChoose: (place: TransferPlace | null) => void;
}

function PlaceSheet({ open, own, any, onClose, onChoose }: PlaceSheetProps) {
  const [wanted, setWanted] = useState('');
  const places = useQuery({ ...transferPlacesQuery(), enabled: open });
  return (
    <Sheet open={open} title={text.otherStore} onClose={onClose}>
      <SearchField value={wanted} onValue={setWanted} placeholder={text.otherStoreSearch} />
      {any ? <Row title={text.anyStore} onTap={() => onChoose(null)} /> : null}
      <Faces query={places}>
        {({ items }) => (
          <>
            {items
              .filter((one) => one.id !== own && `${one.city}${one.name}`.includes(wanted.trim()))
              .map((one) => (
                <Tap key={one.id} className="desk-choice" onTap={() => onChoose(one)}>
                  <Box className="desk-choice__words">
                    <Txt>{one.name}</Txt>
                    <Txt className="desk-choice__note">{one.city}</Txt>
                  </Box>
                </Tap>
              ))}
          </>
        )}
      </Faces>
    </Sheet>
  );
}

function Offers({ own, draft, onDraft }: PartProps & { own: string }) {
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const pull = draft.direction === 'pull';
  const to = pull ? own : draft.other?.id;
  const found = useQuery({
    ...transferOffersQuery(to ?? '', pull ? draft.other?.id : own, q),
    enabled: q !== '' && to !== undefined,
  });
  const add = (piece: TransferOffer): void => {
    const same = draft.chosen.every((one) => one.storeId === piece.storeId);
    if (!same) say(text.oneStore);
    onDraft({ ...draft, chosen: [...(same ? draft.chosen : []), piece] });
  };
  return (
    <>
      <SearchField id={DESK_SEARCH_ID} value={typed} onValue={setTyped} placeholder={text.search} />
      {q === '' || to === undefined ? (
        <Txt className="desk-lead">{to === undefined ? text.chooseStore : text.searchLead}</Txt>
      ) : (
        <Faces
          query={found}
          isEmpty={({ items }) => items.length === 0}
          empty={<Empty icon="search" title={text.notFound} text={text.notFoundText} />}
        >
          {({ items }) => (
            <Box as="ul">
              {items.map((piece) => {
                const on = draft.chosen.some((one) => one.pieceId === piece.pieceId);
                return (
                  <Listed
                    key={piece.pieceId}
                    picture={piece.picture}
                    name={piece.name}
                    note={`${piece.styleCode} · ${piece.storeName}`}
                    end={
                      <Button kind="quiet" small disabled={on} onTap={() => add(piece)}>
                        {on ? text.added : text.add}
                      </Button>
                    }
                  />
                );
              })}
            </Box>
          )}
        </Faces>
      )}
    </>
  );
}

function Chosen({ draft, onDraft }: PartProps) {
  if (draft.chosen.length === 0) return <Txt className="desk-none">{text.chosenNone}</Txt>;
  return (
    <Box as="ul">
      {draft.chosen.map((piece) => (
        <Listed
          key={piece.pieceId}
          picture={piece.picture}
          name={piece.name}
          note={`${piece.storeName} · ${spacedSerial(piece.serial)}`}
          end={
            <Button
              kind="quiet"
              small
              onTap={() =>
                onDraft({ ...draft, chosen: draft.chosen.filter((one) => one.pieceId !== piece.pieceId) })
              }
            >
              {text.drop}
            </Button>
          }
        />
      ))}
    </Box>
  );
}
