import { timeOf, yuan } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  lineAlternativesQuery,
  prepare,
  type PreparationLine,
  type PreparedVisit,
} from '@/api/desk/preparation';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Icon } from '@/components/icon';
import { attempt, say } from '@/components/notice';
import { Picture } from '@/components/picture';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Tap } from '@/components/tap';
import { deskText } from '@/text/desk';
import { sizeName } from '@/text/size';

const text = deskText.preparation;

export interface SubstituteProps {
  of: { visit: PreparedVisit; line: PreparationLine } | null;
  onClose: () => void;
}

/** 换一件: pieces of the same grade and size that can be on the tray in time; the customer hears of it. */
export function SubstituteSheet({ of, onClose }: SubstituteProps) {
  const [pieceId, setPieceId] = useState<string | null>(null);
  const close = (): void => {
    setPieceId(null);
    onClose();
  };
  const propose = async (): Promise<void> => {
    if (of === null || pieceId === null) return;
    const step = { action: 'propose' as const, wishId: of.line.id, pieceId };
    if (await attempt(() => prepare(of.visit.id, step))) {
      say(text.substituted);
      close();
    }
  };
  return (
    <Sheet
      open={of !== null}
      title={text.substituteTitle}
      onClose={close}
      bar={
        <Button kind="gold" full disabled={pieceId === null} onTap={propose}>
          {text.substitute}
        </Button>
      }
    >
      {of === null ? null : (
        <Others visitId={of.visit.id} line={of.line} value={pieceId} onChoose={setPieceId} />
      )}
    </Sheet>
  );
}

interface OthersProps {
  visitId: string;
  line: PreparationLine;
  value: string | null;
  onChoose: (pieceId: string) => void;
}

function Others({ visitId, line, value, onChoose }: OthersProps) {
  const asked = useQuery(lineAlternativesQuery(visitId, line.id));
  return (
    <Faces
      query={asked}
      skeleton={<Skeleton like="lines" rows={4} />}
      isEmpty={({ items }) => items.length === 0}
      empty={<Empty icon="gem" title={text.substituteNone} text={text.substituteNoneText} />}
    >
      {({ items }) => (
        <Box role="radiogroup" label={text.substituteTitle}>
          {items.map((one) => (
            <Tap
              key={one.pieceId}
              className="desk-choice"
              role="radio"
              pressed={one.pieceId === value}
              onTap={() => onChoose(one.pieceId)}
            >
              <Box className="tray-line__picture">
                <Picture src={one.picture} alt="" />
              </Box>
              <Box className="desk-choice__words">
                <Txt>{one.name}</Txt>
                <Txt className="desk-choice__note">
                  {[
                    one.sizeHmm === null ? null : sizeName(one.sizeHmm),
                    text.price(yuan(one.priceFen)),
                    one.at === null
                      ? text.here
                      : `${text.comesFrom(one.storeName)} ${text.expected(timeOf(one.at))}`,
                  ]
                    .filter((word) => word !== null)
                    .join(' · ')}
                </Txt>
              </Box>
              {one.pieceId === value ? <Icon name="check" size={20} /> : null}
            </Tap>
          ))}
        </Box>
      )}
    </Faces>
  );
}
