import { useQuery } from '@tanstack/react-query';
import { deskAppointmentQuery } from '@/api/desk/appointments';
import type { DeskPiece } from '@/api/desk/pieces';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';

const text = deskText.handover;

export type Obstacle = 'state' | 'held' | 'void';

/** What stands between the piece and its hand-over now; a hold for this very visit does not. */
export function obstacleOf(piece: DeskPiece, appointmentId: string | undefined): Obstacle | null {
  const offered = piece.actions.find((one) => one.action === 'handOver');
  if (offered === undefined) return 'state';
  const refusals = offered.refusals.filter(
    (one) => one !== 'held_for_another' || piece.heldFor !== appointmentId,
  );
  if (refusals.length === 0) return null;
  return refusals.includes('held_for_another') ? 'held' : 'void';
}

export interface HoldProps {
  piece: DeskPiece;
  obstacle: Obstacle | null;
  appointmentId: string | undefined;
  onAppointment: (id: string) => void;
}

/** For whom the piece is kept, and the way on. */
export function Hold({ piece, obstacle, appointmentId, onAppointment }: HoldProps) {
  const about = obstacle === 'held' ? (piece.heldFor ?? undefined) : appointmentId;
  const visit = useQuery({
    ...deskAppointmentQuery(about ?? ''),
    enabled: about !== undefined,
    retry: false,
  });
  if (obstacle === null) {
    return visit.data ? (
      <Txt as="p" className="counter__for">
        {text.forVisit(visit.data.code, visit.data.contactName)}
      </Txt>
    ) : null;
  }
  if (obstacle !== 'held') {
    return (
      <Box className="counter__held" role="alert">
        <Txt as="p" className="counter__strong">
          {text.cannot}
        </Txt>
        <Txt as="p">
          {obstacle === 'void'
            ? words.pieceRefusals.tag_void
            : text.notForSale(deskText.frame.pieceStates[piece.state])}
        </Txt>
      </Box>
    );
  }
  const held = visit.data;
  return (
    <Box className="counter__held" role="alert">
      <Txt as="p" className="counter__strong">
        {text.cannot}
      </Txt>
      <Txt as="p">
        {held ? text.heldVisit(momentName(held.startsAt), held.contactName, held.code) : text.heldStaff}
      </Txt>
      <Box className="counter__ways">
        {held ? (
          <>
            <Button onTap={() => onAppointment(held.id)}>{text.forThisVisit}</Button>
            <Button kind="quiet" onTap={() => go('/admin/appointment/index', { id: held.id })}>
              {text.seeVisit}
            </Button>
          </>
        ) : (
          <Button kind="quiet" onTap={() => go('/admin/piece/index', { id: piece.id })}>
            {text.toPiece}
          </Button>
        )}
      </Box>
    </Box>
  );
}
