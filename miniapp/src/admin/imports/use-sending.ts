import { IMPORT_LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import { sendSheet } from '@/api/desk/style-imports';
import { attempt, say } from '@/components/notice';
import { go } from '@/platform/navigation';
import { letGo } from '@/platform/photos';
import { pickSheet } from '@/platform/sheets';
import { deskText } from '@/text/desk';

const text = deskText.imports;

/** Sends a file that was picked, and opens what became of it. */
export function useSending(): { percent: number | null; send: (gbk: boolean) => Promise<void> } {
  const [percent, setPercent] = useState<number | null>(null);
  const send = async (gbk: boolean): Promise<void> => {
    const sheet = await pickSheet();
    if (sheet === null) return;
    if (sheet.bytes > IMPORT_LIMITS.bytes) {
      say(text.tooLarge);
      return;
    }
    setPercent(0);
    await attempt(async () => {
      const started = await sendSheet(sheet, gbk, setPercent);
      go('/admin/import/index', { id: started.id });
    });
    letGo(sheet);
    setPercent(null);
  };
  return { percent, send };
}
