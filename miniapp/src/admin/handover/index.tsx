import { useState } from 'react';
import { Button, TextTap } from '@/components/button';
import { useParams } from '@/hooks/use-params';
import { useWishKey } from '@/hooks/use-wish-key';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { Done } from './done';
import { Find } from './find';
import { HandOverPiece } from './hand-over-piece';
import './index.scss';

const text = deskText.handover;

/** 交付: find the piece, name the customer, take the money, check it all once, done. */
export default function HandoverPage() {
  const params = useParams('piece', 'appointment', 'serial');
  const desk = useDesk();
  const wish = useWishKey();
  const [pieceId, setPieceId] = useState(params.piece);
  const [appointmentId, setAppointmentId] = useState(params.appointment);
  const [saleId, setSaleId] = useState<string>();
  const again = (): void => {
    wish.renew();
    setPieceId(undefined);
    setAppointmentId(undefined);
    setSaleId(undefined);
  };
  return (
    <DeskPage
      desk={desk}
      title={saleId === undefined ? text.title : text.doneTitle}
      place="handover"
      roles={['consultant', 'manager', 'headquarters']}
      aside={
        pieceId !== undefined && saleId === undefined ? (
          <TextTap icon="undo" onTap={() => setPieceId(undefined)}>
            {text.another}
          </TextTap>
        ) : undefined
      }
      bar={
        saleId === undefined ? undefined : (
          <>
            <Button kind="quiet" full onTap={() => replace('/admin/sale/index', { id: saleId })}>
              {text.see}
            </Button>
            <Button kind="gold" full onTap={again}>
              {text.again}
            </Button>
          </>
        )
      }
    >
      {saleId !== undefined ? (
        <Done saleId={saleId} />
      ) : pieceId === undefined ? (
        <Find
          storeId={desk.store?.id}
          serial={params.serial}
          onFound={(id) => {
            wish.renew();
            setPieceId(id);
          }}
        />
      ) : (
        <HandOverPiece
          key={pieceId}
          pieceId={pieceId}
          appointmentId={appointmentId}
          onAppointment={setAppointmentId}
          wishKey={wish.key}
          onDone={setSaleId}
        />
      )}
    </DeskPage>
  );
}
