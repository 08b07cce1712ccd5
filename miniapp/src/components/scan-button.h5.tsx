import { useState } from 'react';
import { Button } from './button';
import type { ScanButtonProps } from './scan-button.types';
import { Sheet } from './sheet';
import { Viewfinder } from './viewfinder';

export function ScanButton({ children, onText, kind = 'ink', full }: ScanButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind={kind} icon="scan" full={full} onTap={() => setOpen(true)}>
        {children}
      </Button>
      <Sheet open={open} title={children} onClose={() => setOpen(false)}>
        <Viewfinder
          on={open}
          onText={(text) => {
            setOpen(false);
            onText(text);
          }}
        />
      </Sheet>
    </>
  );
}
