import { LIMITS, METALS, PHONE_PATTERN, type Metal } from '@zhuyue/shared';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lotOutlookQuery, takeLot } from '@/api/desk/trade-ins';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Field, TextField } from '@/components/field';
import { confirm, say, tell } from '@/components/notice';
import { Section } from '@/components/rows';
import { useSettled } from '@/hooks/use-settled';
import { useWishKey } from '@/hooks/use-wish-key';
import { replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { Exchange } from '../parts/exchange';
import { milligramsOf } from '../parts/figures';

const text = deskText.tradeIns;
const PRECIOUS = METALS.filter((metal) => metal !== 'none');

interface LotForm {
  name: string;
  metal: Metal;
  gross: string;
  deduct: string;
  phone: string;
  customerName: string;
}
const EMPTY: LotForm = {
  name: '',
  metal: 'gold_999',
  gross: '',
  deduct: '',
  phone: '',
  customerName: '',
};

/** Both weights; null while one of them is none, or nothing would be left. */
function weightsOf({ gross, deduct }: LotForm): { grossMg: number; deductMg: number } | null {
  const grossMg = milligramsOf(gross);
  const deductMg = deduct.trim() === '' ? 0 : milligramsOf(deduct);
  if (grossMg === null || grossMg === 0 || deductMg === null || deductMg >= grossMg) return null;
  return { grossMg, deductMg };
}

/** Old metal of another house: it has no passport, so it becomes a lot with this paper's number. */
export function LotBrought({ storeId }: { storeId: string | undefined }) {
  const [form, setForm] = useState<LotForm>(EMPTY);
  const [tried, setTried] = useState(false);
  const wish = useWishKey();
  const fill = (some: Partial<LotForm>): void => setForm((old) => ({ ...old, ...some }));
  const weights = weightsOf(useSettled(form));
  const lot = weights === null || storeId === undefined ? null : { storeId, metal: form.metal, ...weights };
  const asked = useQuery({
    ...lotOutlookQuery(lot ?? { storeId: '', metal: 'none', grossMg: 0, deductMg: 0 }),
    enabled: lot !== null,
    placeholderData: keepPreviousData,
  });
  const [name, phone, customerName] = [form.name.trim(), form.phone.trim(), form.customerName.trim()];
  const send = async (): Promise<void> => {
    setTried(true);
    if (lot === null || weightsOf(form) === null || name === '' || !PHONE_PATTERN.test(phone)) return;
    if (!(await confirm({ title: text.checkTitle, text: text.lotCheckText, yes: text.yes }))) return;
    try {
      const who = customerName === '' ? { phone } : { phone, customerName };
      const made = await takeLot({ ...lot, ...who, name }, wish.key());
      say(text.done);
      replace('/admin/trade-in/index', { id: made.id });
    } catch (error) {
      await tell(error);
    }
  };
  return (
    <Box className="desk-halves">
      <LotFields form={form} tried={tried} fill={fill} />
      <Section title={text.credit}>
        {lot === null ? (
          <Txt as="p" className="desk-lead">
            {text.weighing}
          </Txt>
        ) : (
          <Faces query={asked}>{(counted) => <Exchange estimate={counted.estimate} />}</Faces>
        )}
        <Button kind="gold" full onTap={send}>
          {text.yes}
        </Button>
      </Section>
    </Box>
  );
}

interface LotFieldsProps {
  form: LotForm;
  tried: boolean;
  fill: (some: Partial<LotForm>) => void;
}

function LotFields({ form, tried, fill }: LotFieldsProps) {
  const wrong = tried && weightsOf(form) === null;
  const grossWrong = wrong && (milligramsOf(form.gross) ?? 0) === 0;
  return (
    <Box>
      <TextField
        label={text.lotName}
        hint={text.lotNameHint}
        maxLength={60}
        value={form.name}
        onValue={(name) => fill({ name })}
        error={tried && form.name.trim() === '' ? text.lotNameMissing : undefined}
      />
      <Field label={text.metal}>
        <Chips<Metal>
          label={text.metal}
          value={form.metal}
          onChoose={(metal) => fill({ metal })}
          options={PRECIOUS.map((one) => ({ value: one, text: words.metals[one] }))}
        />
      </Field>
      <TextField
        label={text.gross}
        kind="decimal"
        maxLength={12}
        value={form.gross}
        onValue={(gross) => fill({ gross })}
        error={grossWrong ? text.grossWrong : undefined}
      />
      <TextField
        label={text.deduct}
        kind="decimal"
        maxLength={12}
        value={form.deduct}
        onValue={(deduct) => fill({ deduct })}
        error={wrong && !grossWrong ? text.deductWrong : undefined}
      />
      <TextField
        label={text.phone}
        kind="phone"
        maxLength={11}
        value={form.phone}
        onValue={(phone) => fill({ phone })}
        error={tried && !PHONE_PATTERN.test(form.phone.trim()) ? text.phoneWrong : undefined}
      />
      <TextField
        label={text.customerName}
        optional
        maxLength={LIMITS.name}
        value={form.customerName}
        onValue={(customerName) => fill({ customerName })}
      />
    </Box>
  );
}
