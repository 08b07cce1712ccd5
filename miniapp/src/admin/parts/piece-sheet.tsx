import { carats, grams, spacedSerial, yuan } from '@zhuyue/shared';
import type { DeskPiece } from '@/api/desk/pieces';
import { Badge, tones } from '@/components/badge';
import { Facts } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { sizeName } from '@/text/size';
import { certifiedStone } from '@/text/stones';

const text = deskText.stock;

/** The very piece, fact by fact. */
export function PieceFacts({ piece }: { piece: DeskPiece }) {
  return (
    <Facts
      facts={[
        [text.serial, spacedSerial(piece.serial)],
        [text.code, piece.styleCode],
        [text.metal, words.metals[piece.metal]],
        [text.gold, piece.goldMg === 0 ? null : `${grams(piece.goldMg)} g`],
        [text.gross, piece.grossMg === 0 ? null : `${grams(piece.grossMg)} g`],
        [text.size, piece.sizeHmm === null ? null : sizeName(piece.sizeHmm)],
        ...piece.stones.map((stone): readonly [string, string] => [
          words.gems[stone.gem],
          [
            String(stone.count),
            stone.milliCarat === null ? null : `${carats(stone.milliCarat)} ct`,
            stone.colour,
            stone.clarity,
            stone.cut,
          ]
            .filter((part) => part !== null)
            .join(' · '),
        ]),
        ...piece.certificates.map((paper): readonly [string, string] => [
          words.labs[paper.lab],
          [paper.number, certifiedStone(paper, piece.stones)].filter((part) => part !== null).join(' · '),
        ]),
        [deskText.custody.condition, deskText.custody.conditions[piece.condition]],
        [
          deskText.custody.consignor,
          piece.consignorName === null
            ? deskText.custody.headquarters
            : deskText.custody.consignedBy(piece.consignorName),
        ],
        [deskText.custody.facts.costFen, piece.costFen === null ? null : `¥${yuan(piece.costFen)}`],
        [text.container, `${piece.storeName} · ${words.containers[piece.container]}`],
        [
          text.stateTitle,
          <Badge key="state" tone={tones.piece[piece.state]}>
            {deskText.frame.pieceStates[piece.state]}
          </Badge>,
        ],
      ]}
    />
  );
}
