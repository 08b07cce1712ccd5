import { spacedSerial, tagPath } from '@zhuyue/shared';
import { useMemo } from 'react';
import type { DeskPiece } from '@/api/desk/pieces';
import type { TagVersion } from '@/api/desk/tags';
import { Button } from '@/components/button';
import { Box, Img, Txt } from '@/components/elements';
import { say } from '@/components/notice';
import { wholeAddress } from '@/platform/address';
import { copyText } from '@/platform/device';
import { go } from '@/platform/navigation';
import { common } from '@/text';
import { deskText } from '@/text/desk';
import { symbolPicture } from '../parts/label/picture';
import { useLabelTray } from '../parts/label/tray';

const text = deskText.stock;

/** The code of the newest tag, to scan from the screen, and the way to its label. */
export function TagLabel({ piece, tag }: { piece: DeskPiece; tag: TagVersion }) {
  const path = tagPath(tag);
  const address = wholeAddress(path);
  const picture = useMemo(() => symbolPicture(address), [address]);
  const replace = useLabelTray((state) => state.replace);
  return (
    <>
      <Box className="label">
        <Img className="label__code" src={picture} alt={text.labelNote} fit="contain" eager />
        <Box className="label__words">
          <Txt className="label__name">{piece.name}</Txt>
          <Txt className="label__serial" selectable>
            {spacedSerial(tag.serial)}
          </Txt>
          <Txt className="label__fact">{text.labelNote}</Txt>
        </Box>
      </Box>
      <Box className="label__ways">
        <Button
          kind="quiet"
          small
          onTap={() => {
            replace([piece.id]);
            go('/admin/label-print/index');
          }}
        >
          {text.printLabel}
        </Button>
        <Button
          kind="quiet"
          small
          icon="copy"
          onTap={async () => {
            if (await copyText(address)) say(common.copied);
          }}
        >
          {text.copyLink}
        </Button>
        <Button kind="quiet" small onTap={() => go('/tag/piece/index', { u: path })}>
          {text.openTag}
        </Button>
      </Box>
    </>
  );
}
