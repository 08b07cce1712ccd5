import { useState, type ReactNode } from 'react';
import { visitText as text } from '@/text/visit';
import { Box, Txt } from './elements';
import { TextTap } from './button';
import './veil.scss';

/** 惊喜模式: what lies under it is drawn only after a tap, for whoever holds the telephone. */
export function Veil({ on, children }: { on: boolean; children: ReactNode }) {
  const [lifted, setLifted] = useState(false);
  if (!on) return <>{children}</>;
  return (
    <Box className="veil">
      {lifted ? children : <Txt as="p">{text.veiled}</Txt>}
      <TextTap icon="lock" onTap={() => setLifted(!lifted)}>
        {lifted ? text.veil : text.unveil}
      </TextTap>
    </Box>
  );
}
