import { readDeliveryList, spacedSerial } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { custodyPolicyQuery } from '@/api/desk/custody-policy';
import { makeDelivery } from '@/api/desk/deliveries';
import { ApiError } from '@/api/failure';
import { Button } from '@/components/button';
import { Chips, Switch } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextArea, TextField } from '@/components/field';
import { say, tell } from '@/components/notice';
import { Section } from '@/components/rows';
import { useWishKey } from '@/hooks/use-wish-key';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import '../parts/scan-box.scss';

const text = deskText.deliveries;
/** Five hundred lines of a serial and a certificate each. */
const PASTED = 40_000;
const SHOWN = 8;

interface Draft {
  source: 'workshop' | 'supplier';
  sourceName: string;
  paperNumber: string;
  weighs: boolean;
  /** Null: untouched, as the store's policy has it. */
  tolerance: string | null;
  pasted: string;
}
const EMPTY: Draft = {
  source: 'workshop',
  sourceName: '',
  paperNumber: '',
  weighs: true,
  tolerance: null,
  pasted: '',
};

/** Closer than the store's policy or just like it. */
const toleranceOf = (typed: string, most: number): number | null => {
  const mg = Number(typed);
  return /^\d{1,4}$/.test(typed) && mg <= most ? mg : null;
};

export default function NewDeliveryPage() {
  const desk = useDesk();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [wrong, setWrong] = useState(false);
  const [refused, setRefused] = useState<Readonly<Record<string, unknown>>>({});
  const wish = useWishKey();
  const listed = readDeliveryList(draft.pasted);
  const unread = listed.filter((line) => line.serial === null);
  const storeId = desk.store?.id;
  const policy = useQuery({ ...custodyPolicyQuery(storeId), enabled: desk.ready }).data;
  const most = policy?.store.value.toleranceMg ?? 0;
  const tolerance = draft.tolerance ?? String(most);
  const send = async (): Promise<void> => {
    setWrong(true);
    const toleranceMg = policy === undefined ? null : toleranceOf(tolerance, most);
    const lines = listed.flatMap(({ serial, certificate }) =>
      serial === null ? [] : [{ serial, ...(certificate === null ? {} : { certificate }) }],
    );
    const sourceName = draft.sourceName.trim();
    const complete = lines.length > 0 && unread.length === 0 && sourceName !== '' && toleranceMg !== null;
    if (!complete || storeId === undefined) return;
    const paperNumber = draft.paperNumber.trim();
    const { source, weighs } = draft;
    try {
      const made = await makeDelivery(
        {
          storeId,
          source,
          sourceName,
          weighs,
          toleranceMg,
          lines,
          ...(paperNumber === '' ? {} : { paperNumber }),
        },
        wish.key(),
      );
      say(text.made);
      replace('/admin/delivery/index', { id: made.id });
    } catch (error) {
      if (error instanceof ApiError && error.code === 'delivery.list_refused') setRefused(error.details);
      await tell(error);
    }
  };
  const set = (some: Partial<Draft>): void => setDraft({ ...draft, ...some });
  return (
    <DeskPage
      desk={desk}
      title={text.makeTitle}
      place="transfers"
      backTo="/admin/deliveries/index"
      roles={['manager', 'headquarters']}
      bar={
        <Button kind="gold" full onTap={send}>
          {text.make}
        </Button>
      }
    >
      <Box className="desk-halves">
        <Source draft={draft} tolerance={tolerance} most={most} wrong={wrong} onSet={set} />
        <Section title={text.list}>
          <TextArea
            label={text.listLabel}
            hint={text.listHint}
            value={draft.pasted}
            onValue={(pasted) => {
              setRefused({});
              set({ pasted });
            }}
            maxLength={PASTED}
            lines={10}
            error={wrong && listed.length === 0 ? text.listEmpty : undefined}
          />
          <Box live="polite">
            {listed.length > 0 ? (
              <Txt className="desk-count">{text.listRead(listed.length - unread.length)}</Txt>
            ) : null}
            {unread.slice(0, SHOWN).map((line) => (
              <Txt as="p" key={line.row} className="desk-wrong">
                {text.listUnread(line.row, line.text.slice(0, 40))}
              </Txt>
            ))}
            {Object.entries(refused).map(([serial, why]) => (
              <Txt as="p" key={serial} className="desk-wrong">
                {text.listRefused(
                  /^[0-9A-Z]{20}$/.test(serial) ? spacedSerial(serial) : '',
                  text.listRefusals[/^[0-9A-Z]{20}$/.test(serial) ? String(why) : serial] ?? '',
                )}
              </Txt>
            ))}
          </Box>
        </Section>
      </Box>
    </DeskPage>
  );
}

interface SourceProps {
  draft: Draft;
  /** As it stands in its field, and the widest the store's policy allows. */
  tolerance: string;
  most: number;
  wrong: boolean;
  onSet: (some: Partial<Draft>) => void;
}

function Source({ draft, tolerance, most, wrong, onSet }: SourceProps) {
  return (
    <Box>
      <Field label={text.kind}>
        <Chips<Draft['source']>
          label={text.kind}
          value={draft.source}
          onChoose={(source) => onSet({ source })}
          options={[
            { value: 'workshop', text: text.sources.workshop },
            { value: 'supplier', text: text.sources.supplier },
          ]}
        />
      </Field>
      <TextField
        label={text.sourceName}
        value={draft.sourceName}
        onValue={(sourceName) => onSet({ sourceName })}
        maxLength={60}
        error={wrong && draft.sourceName.trim() === '' ? text.sourceMissing : undefined}
      />
      <TextField
        label={text.paperNumber}
        optional
        value={draft.paperNumber}
        onValue={(paperNumber) => onSet({ paperNumber })}
        maxLength={40}
      />
      <Switch
        label={text.weighs}
        note={text.weighsNote}
        on={draft.weighs}
        onChange={(weighs) => onSet({ weighs })}
      />
      <TextField
        label={text.tolerance}
        kind="number"
        value={tolerance}
        onValue={(typed) => onSet({ tolerance: typed })}
        maxLength={4}
        end={<Txt className="desk-soft">{text.toleranceUnit}</Txt>}
        error={wrong && toleranceOf(tolerance, most) === null ? text.toleranceWrong(most) : undefined}
      />
    </Box>
  );
}
