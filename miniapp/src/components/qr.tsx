import qrcode from 'qrcode-generator';
import { useMemo } from 'react';
import { Box, Img } from './elements';
import './qr.scss';

const CELL = 8;
/** Four cells of quiet around the code, as the standard wants them. */
const QUIET = 4 * CELL;

/** A code to be held under a camera: always dark on light, also in the dark theme. */
export function Qr({ text, label }: { text: string; label: string }) {
  const src = useMemo(() => {
    const code = qrcode(0, 'M');
    code.addData(text, 'Byte');
    code.make();
    return code.createDataURL(CELL, QUIET);
  }, [text]);
  return (
    <Box className="qr">
      <Img src={src} alt={label} fit="contain" eager className="qr__code" />
    </Box>
  );
}
