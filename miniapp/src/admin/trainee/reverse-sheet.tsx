import { CERTIFICATE_KINDS, type CertificateKind } from '@zhuyue/shared';
import { reverseHours, type HoursLine } from '@/api/desk/training';
import { ApiError } from '@/api/failure';
import { confirm, say, tell } from '@/components/notice';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';

const text = deskText.training;

interface Carried {
  id: string;
  kind: CertificateKind;
}

/** Certificates that rest on the line, as the refusal names them; null when it was refused for something else. */
function carriedBy(error: unknown): Carried[] | null {
  if (!(error instanceof ApiError) || error.code !== 'training.carries_certificate') return null;
  const named: unknown = error.details['certificates'];
  if (!Array.isArray(named)) return null;
  return named.flatMap((one: { id?: unknown; kind?: unknown }) => {
    const kind = CERTIFICATE_KINDS.find((known) => known === one.kind);
    return typeof one.id === 'string' && kind ? [{ id: one.id, kind }] : [];
  });
}

/** Takes hours back; when a certificate goes with them, that is said and asked for first. */
export function ReverseSheet({ line, onClose }: { line: HoursLine; onClose: () => void }) {
  const send = async (reason: string, revokes: string[] = []): Promise<boolean> => {
    try {
      await reverseHours(line.id, { reason, revokes });
      say(deskText.frame.done);
      return true;
    } catch (error) {
      const carried = carriedBy(error);
      if (carried === null || revokes.length > 0) {
        await tell(error);
        return false;
      }
      const names = carried.map(({ kind }) => text.kinds[kind]).join('、');
      const sure = await confirm({
        title: text.carriesTitle,
        text: text.carries(names),
        yes: text.carriesYes,
      });
      return sure
        ? send(
            reason,
            carried.map(({ id }) => id),
          )
        : false;
    }
  };
  return (
    <AskSheet
      open
      title={text.reverseTitle}
      lead={text.reverseText}
      missing={deskText.frame.reasonMissing}
      yes={text.reverse}
      danger
      onClose={onClose}
      onYes={(reason) => send(reason)}
    />
  );
}
