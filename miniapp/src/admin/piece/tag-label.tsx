import qrcode from 'qrcode-generator';
import { grams, spacedSerial, tagPath, yuan } from '@zhuyue/shared';
import { useMemo } from 'react';
import type { DeskPiece } from '@/api/desk/pieces';
import type { TagVersion } from '@/api/desk/tags';
import { Button } from '@/components/button';
import { Box, Img, Txt } from '@/components/elements';
import { say } from '@/components/notice';
import { wholeAddress } from '@/platform/address';
import { copyText } from '@/platform/device';
import { go } from '@/platform/navigation';
import { canPrint, printPage } from '@/platform/print';
import { common, words } from '@/text';
import { deskText } from '@/text/desk';

const text = deskText.stock;
/** Half of the code may be lost to a scratch or a fingerprint. */
const CORRECTION = 'Q';

function pictureOf(address: string): string {
  const code = qrcode(0, CORRECTION);
  code.addData(address);
  code.make();
  return code.createDataURL(6, 12);
}

/** The label that hangs on the piece: printed by itself, see the page's style sheet. */
export function TagLabel({ piece, tag }: { piece: DeskPiece; tag: TagVersion }) {
  const path = tagPath(tag);
  const address = wholeAddress(path);
  const picture = useMemo(() => pictureOf(address), [address]);
  return (
    <>
      <Box className="label">
        <Img className="label__code" src={picture} alt={text.labelNote} fit="contain" eager />
        <Box className="label__words">
          <Txt className="label__house">{common.house}</Txt>
          <Txt className="label__name">{piece.name}</Txt>
          <Txt className="label__fact">
            {[
              words.metals[piece.metal],
              piece.goldMg === 0 ? null : `${grams(piece.goldMg)} g`,
              piece.price.mode === 'fixed' ? `¥${yuan(piece.priceFen)}` : words.priceModes.weighed,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </Txt>
          <Txt className="label__serial" selectable>
            {spacedSerial(tag.serial)}
          </Txt>
        </Box>
      </Box>
      <Txt as="p" className="desk-soft label__note">
        {text.labelNote}
      </Txt>
      <Box className="label__ways">
        {canPrint ? (
          <Button kind="quiet" small onTap={printPage}>
            {text.printLabel}
          </Button>
        ) : null}
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
