import { useId, type ReactNode } from 'react';
import { common } from '@/text';
import { useDialog } from './dialog';
import { Box, Txt } from './elements';
import { Icon } from './icon';
import { Tap } from './tap';
import './sheet.scss';

export interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children?: ReactNode;
  /** Stays at the bottom while the content scrolls: the sheet's gold button. */
  bar?: ReactNode;
}

/** Rises from below; beside the middle on a wide screen. Closes with the scrim, the cross and Esc. */
export function Sheet({ open, onClose, title, children, bar }: SheetProps) {
  const id = useId();
  useDialog(id, open, onClose);
  if (!open) return null;
  return (
    <Box className="sheet" id={id} role="dialog" modal labelledBy={`${id}-title`}>
      <Tap className="sheet__scrim" label={common.close} onTap={onClose} />
      <Box className="sheet__paper">
        <Box className="sheet__head">
          <Txt as="h2" id={`${id}-title`} className="sheet__title">
            {title}
          </Txt>
          <Tap className="sheet__close" label={common.close} onTap={onClose}>
            <Icon name="close" size={20} />
          </Tap>
        </Box>
        <Box className="sheet__body">{children}</Box>
        {bar ? <Box className="sheet__bar">{bar}</Box> : null}
      </Box>
    </Box>
  );
}
