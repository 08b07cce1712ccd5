import type { AppointmentAction } from '@zhuyue/shared';
import { useState, type ReactNode } from 'react';
import { stepAppointment, type DeskAppointmentCard } from '@/api/desk/appointments';
import { attempt, say } from '@/components/notice';
import { deskText } from '@/text/desk';
import { AskSheet } from './ask-sheet';
import { MoveSheet } from './move-sheet';

const text = deskText.visits;

type Visit = Pick<DeskAppointmentCard, 'id' | 'storeId' | 'startsAt'>;
type Asked = 'cancel' | 'noShow' | 'move';
const ASKED: readonly AppointmentAction[] = ['cancel', 'noShow', 'move'] satisfies Asked[];

/** The step most visits wait for, per state; it is the row's one button. */
const MAIN: readonly AppointmentAction[] = ['checkIn', 'complete'];

export const mainStep = (visit: Pick<DeskAppointmentCard, 'actions'>): AppointmentAction | undefined =>
  visit.actions.find((one) => MAIN.includes(one.action) && one.refusals.length === 0)?.action;

export interface VisitDesk {
  step: (visit: Visit, action: AppointmentAction) => Promise<void>;
  /** To be drawn once on the page. */
  sheets: ReactNode;
}

/** Does the steps of a visit; what takes something away asks first. */
export function useVisitDesk(): VisitDesk {
  const [asking, setAsking] = useState<{ visit: Visit; action: AppointmentAction } | null>(null);
  const send = async (visit: Visit, body: Parameters<typeof stepAppointment>[1]): Promise<boolean> => {
    const gone = await attempt(() => stepAppointment(visit.id, body));
    if (gone) say(body.action === 'move' ? text.moved : deskText.frame.done);
    return gone;
  };
  const step = async (visit: Visit, action: AppointmentAction): Promise<void> => {
    if (ASKED.includes(action)) setAsking({ visit, action });
    else await send(visit, { action });
  };
  const close = (): void => setAsking(null);
  const visit = asking?.visit;
  const sheets = visit ? (
    <>
      <AskSheet
        open={asking.action === 'cancel'}
        title={text.cancelTitle}
        lead={text.cancelText}
        label={text.cancelReason}
        missing={deskText.frame.reasonMissing}
        yes={deskText.frame.visitActions.cancel}
        danger
        onClose={close}
        onYes={(reason) => send(visit, { action: 'cancel', reason })}
      />
      <AskSheet
        open={asking.action === 'noShow'}
        title={text.noShowTitle}
        lead={text.noShowText}
        yes={deskText.frame.visitActions.noShow}
        danger
        onClose={close}
        onYes={(reason) => send(visit, { action: 'noShow', ...(reason === '' ? {} : { reason }) })}
      />
      <MoveSheet
        open={asking.action === 'move'}
        storeId={visit.storeId}
        startsAt={visit.startsAt}
        onClose={close}
        onMove={(startsAt) => send(visit, { action: 'move', startsAt })}
      />
    </>
  ) : null;
  return { step, sheets };
}
