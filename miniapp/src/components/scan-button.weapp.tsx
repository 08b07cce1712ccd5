import { scanOnce } from '@/platform/scan';
import { Button } from './button';
import type { ScanButtonProps } from './scan-button.types';

export function ScanButton({ children, onText, kind = 'ink', full }: ScanButtonProps) {
  const scan = async (): Promise<void> => {
    const text = await scanOnce();
    if (text !== null) onText(text);
  };
  return (
    <Button kind={kind} icon="scan" full={full} onTap={scan}>
      {children}
    </Button>
  );
}
