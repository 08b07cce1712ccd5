import { PieceHold } from '@/components/piece-hold';
import { usePieceHold } from '@/hooks/use-piece-hold';

/** 留货与排队 of the piece whose tag was read. */
export const Hold = ({ pieceId }: { pieceId: string }) => <PieceHold {...usePieceHold(pieceId)} />;
