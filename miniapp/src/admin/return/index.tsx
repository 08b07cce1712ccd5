import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { returnOutlookQuery, saleQuery, takeReturn, type Sale } from '@/api/desk/sales';
import { Button } from '@/components/button';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, confirm, say } from '@/components/notice';
import type { SentPhoto } from '@/components/photos';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { useWishKey } from '@/hooks/use-wish-key';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { photoIdsOf } from '../parts/evidence';
import { useDesk } from '../parts/use-desk';
import { EMPTY_RETURN, returnOf, type ReturnForm } from './form';
import { ReturnFields } from './fields';
import './index.scss';

const text = deskText.returns;

/** 退货: the piece in the hand by its tag, on what it rests, what is owed; then it is the house's again. */
export default function ReturnPage() {
  const { sale: saleId } = useParams('sale');
  const desk = useDesk();
  const wish = useWishKey();
  const [form, setForm] = useState<ReturnForm>(EMPTY_RETURN);
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [tried, setTried] = useState(false);
  const open = desk.ready && saleId !== undefined;
  const sale = useQuery({ ...saleQuery(saleId ?? ''), enabled: open });
  const outlook = useQuery({ ...returnOutlookQuery(saleId ?? ''), enabled: open });
  const send = async (): Promise<void> => {
    setTried(true);
    const body = returnOf(form, outlook.data?.parts ?? []);
    if (body === null || saleId === undefined) return;
    const sure = await confirm({ title: text.checkTitle, text: text.checkText, yes: text.yes });
    if (!sure) return;
    const gone = await attempt(() => takeReturn(saleId, { ...body, ...photoIdsOf(photos) }, wish.key()));
    if (!gone) return;
    say(text.done);
    replace('/admin/sale/index', { id: saleId });
  };
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="sales"
      backTo="/admin/sales/index"
      roles={['manager', 'headquarters']}
      bar={
        outlook.data && mayTake(sale.data) ? (
          <Button kind="gold" full onTap={send}>
            {text.yes}
          </Button>
        ) : undefined
      }
    >
      {saleId === undefined ? (
        <Empty
          icon="chart"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/sales/index')}
        />
      ) : (
        <Faces query={sale} skeleton={<Skeleton like="lines" rows={8} />}>
          {(one) => (
            <Faces query={outlook}>
              {(paid) => (
                <ReturnFields
                  sale={one}
                  outlook={paid}
                  form={form}
                  tried={tried}
                  photos={photos}
                  onPhotos={setPhotos}
                  onFill={(some) => setForm((old) => ({ ...old, ...some }))}
                />
              )}
            </Faces>
          )}
        </Faces>
      )}
    </DeskPage>
  );
}

const mayTake = (sale: Sale | undefined): boolean =>
  sale?.actions.some((one) => one.action === 'takeReturn' && one.refusals.length === 0) ?? false;
