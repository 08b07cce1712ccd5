import { Button } from '@/components/button';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { useLabelTray } from './tray';

/** From a list of pieces to their labels. */
export function PrintThese({ pieceIds }: { pieceIds: readonly string[] }) {
  const replace = useLabelTray((state) => state.replace);
  if (pieceIds.length === 0) return null;
  return (
    <Button
      kind="quiet"
      small
      icon="tag"
      onTap={() => {
        replace(pieceIds);
        go('/admin/label-print/index');
      }}
    >
      {deskText.labels.printThese(pieceIds.length)}
    </Button>
  );
}
