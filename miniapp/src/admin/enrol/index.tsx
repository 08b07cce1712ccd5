import { CONTAINERS, LIMITS, PIECE_CONDITIONS } from '@zhuyue/shared';
import { useState } from 'react';
import { enrolPiece, enrolStyle, type EnrolStyle } from '@/api/desk/custody';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Field, TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { blankForm, enrolmentOf, faultsOf, type EnrolForm, type Faults } from './form';
import { Papers, Stones } from './rows';
import './index.scss';

const text = deskText.enrol;
const CUSTODY = deskText.custody;
type Set = (some: Partial<EnrolForm>) => void;

/** 建档: identity, first tag and first line of the passport, in one go. */
export default function EnrolPage() {
  const desk = useDesk();
  const [style, setStyle] = useState<EnrolStyle | null>(null);
  const [form, setForm] = useState<EnrolForm>(blankForm);
  const [tried, setTried] = useState(false);
  const faults = tried ? faultsOf(form) : {};
  const set: Set = (some) => setForm((old) => ({ ...old, ...some }));
  const send = async (): Promise<void> => {
    setTried(true);
    if (style === null || desk.store === undefined) {
      say(text.styleMissing);
      return;
    }
    if (Object.keys(faultsOf(form)).length > 0) return;
    const asked = enrolmentOf(form, style.code, desk.store.id);
    await attempt(async () => {
      const id = await enrolPiece(asked);
      say(text.done);
      replace('/admin/piece/index', { id });
    });
  };
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="stock"
      backTo="/admin/stock/index"
      roles={['headquarters']}
      bar={
        <Button kind="gold" full onTap={send}>
          {text.yes}
        </Button>
      }
    >
      <Box className="desk-halves">
        <Box>
          <StyleOf style={style} onStyle={setStyle} />
          <Weights form={form} set={set} faults={faults} />
          <Place form={form} set={set} storeName={desk.store?.name ?? ''} />
          <TextArea
            label={text.reason}
            maxLength={LIMITS.reason}
            value={form.reason}
            onValue={(reason) => set({ reason })}
            error={faults.reason}
          />
        </Box>
        <Box>
          <Stones rows={form.stones} fault={faults.stones} onRows={(stones) => set({ stones })} />
          <Papers
            rows={form.papers}
            fault={faults.papers}
            stones={form.stones}
            onRows={(papers) => set({ papers })}
          />
        </Box>
      </Box>
    </DeskPage>
  );
}

function StyleOf({
  style,
  onStyle,
}: {
  style: EnrolStyle | null;
  onStyle: (style: EnrolStyle | null) => void;
}) {
  const [code, setCode] = useState('');
  const look = async (): Promise<void> => {
    onStyle(null);
    await attempt(async () => onStyle(await enrolStyle(code.trim().toUpperCase())));
  };
  return (
    <Section title={text.style}>
      <TextField
        label={text.style}
        hint={text.styleHint}
        maxLength={20}
        value={code}
        onValue={setCode}
        onEnter={() => void look()}
        end={
          <Button small disabled={code.trim() === ''} onTap={look}>
            {text.look}
          </Button>
        }
      />
      {style ? (
        <PieceLine
          picture={style.picture}
          name={style.name}
          note={`${style.code}　${words.metals[style.metal]}`}
        />
      ) : null}
    </Section>
  );
}

interface PartProps {
  form: EnrolForm;
  set: Set;
  faults: Faults;
}

function Weights({ form, set, faults }: PartProps) {
  const figure = (label: string, key: 'gold' | 'gross' | 'size' | 'fixed' | 'stonesValue' | 'cost') => (
    <TextField
      label={label}
      kind="decimal"
      maxLength={12}
      value={form[key]}
      onValue={(value) => set({ [key]: value })}
      error={faults[key]}
    />
  );
  return (
    <>
      <Section title={text.weights}>
        <Box className="enrol__pair">
          {figure(CUSTODY.goldG, 'gold')}
          {figure(CUSTODY.grossG, 'gross')}
          {figure(CUSTODY.size, 'size')}
        </Box>
      </Section>
      <Section title={text.money}>
        <Box className="enrol__pair">
          {figure(text.fixed, 'fixed')}
          {figure(text.stonesValue, 'stonesValue')}
          {figure(CUSTODY.cost, 'cost')}
        </Box>
      </Section>
    </>
  );
}

function Place({ form, set, storeName }: Omit<PartProps, 'faults'> & { storeName: string }) {
  return (
    <Section title={text.place}>
      <Field label={text.inStore}>
        <Chips
          label={text.inStore}
          value={form.inStore ? 'here' : 'workshop'}
          onChoose={(where) => set({ inStore: where === 'here' })}
          options={[
            { value: 'here', text: text.here, note: storeName },
            { value: 'workshop', text: text.workshop },
          ]}
        />
      </Field>
      <Field label={CUSTODY.container}>
        <Chips
          label={CUSTODY.container}
          value={form.container}
          onChoose={(container) => set({ container })}
          options={CONTAINERS.map((one) => ({ value: one, text: words.containers[one] }))}
        />
      </Field>
      <Field label={CUSTODY.condition}>
        <Chips
          label={CUSTODY.condition}
          value={form.condition}
          onChoose={(condition) => set({ condition })}
          options={PIECE_CONDITIONS.map((one) => ({ value: one, text: CUSTODY.conditions[one] }))}
        />
      </Field>
    </Section>
  );
}
