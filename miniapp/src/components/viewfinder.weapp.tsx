import { scanOnce } from '@/platform/scan';
import { scanText } from '@/text/scan';
import { Button } from './button';
import { Box, Txt } from './elements';
import type { ViewfinderProps } from './viewfinder.types';
import './viewfinder.scss';

/** WeChat has a scanner of its own; here stands the way to it. */
export function Viewfinder({ onText }: ViewfinderProps) {
  const scan = async (): Promise<void> => {
    const text = await scanOnce();
    if (text !== null) onText(text);
  };
  return (
    <Box className="finder">
      <Box className="finder__frame" />
      <Box className="finder__ask">
        <Txt as="p">{scanText.lead}</Txt>
        <Button kind="gold" icon="scan" onTap={scan}>
          {scanText.start}
        </Button>
      </Box>
    </Box>
  );
}
