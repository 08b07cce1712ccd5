import { TRADE_IN_SORTS, type TradeInSort } from '@zhuyue/shared';
import { useState } from 'react';
import { Chips } from '@/components/choice';
import { Field } from '@/components/field';
import { useParams } from '@/hooks/use-params';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { LotBrought } from './lot';
import { OwnBrought } from './own';

const text = deskText.tradeIns;

/** 收旧换新: a piece of ours by its tag, or metal of another house on the scale. */
export default function NewTradeInPage() {
  const params = useParams('serial');
  const desk = useDesk();
  const [sort, setSort] = useState<TradeInSort>('own');
  return (
    <DeskPage
      desk={desk}
      title={text.newTitle}
      place="sales"
      backTo="/admin/trade-ins/index"
      roles={['manager', 'headquarters']}
    >
      <Field label={text.sort}>
        <Chips<TradeInSort>
          label={text.sort}
          value={sort}
          onChoose={setSort}
          options={TRADE_IN_SORTS.map((one) => ({ value: one, text: words.tradeInSorts[one] }))}
        />
      </Field>
      {sort === 'own' ? <OwnBrought serial={params.serial} /> : <LotBrought storeId={desk.store?.id} />}
    </DeskPage>
  );
}
