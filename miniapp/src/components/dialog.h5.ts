import { useEffect, useRef } from 'react';

const CAN_FOCUS = 'a[href],button:not(:disabled),input:not(:disabled),textarea:not(:disabled),[tabindex="0"]';

/** Keeps the keyboard inside `#id` while it is open, closes with Esc, and gives the focus back to where it was. */
export function useDialog(id: string, open: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!open) return undefined;
    const before = document.activeElement;
    const inside = (): HTMLElement[] => [
      ...(document.getElementById(id)?.querySelectorAll<HTMLElement>(CAN_FOCUS) ?? []),
    ];
    if (!document.getElementById(id)?.contains(before)) inside()[0]?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        close.current();
        return;
      }
      if (event.key !== 'Tab') return;
      const all = inside();
      const first = all[0];
      const last = all[all.length - 1];
      const at = document.activeElement;
      if (event.shiftKey && (at === first || !all.includes(at as HTMLElement))) {
        event.preventDefault();
        last?.focus();
      } else if (!event.shiftKey && (at === last || !all.includes(at as HTMLElement))) {
        event.preventDefault();
        first?.focus();
      }
    };
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [id, open]);
}
