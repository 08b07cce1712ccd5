import type { PickedSheet, SheetRequest } from './sheets.types';

/** The browser's own picker; null when the person changes their mind. */
export function pickSheet(): Promise<PickedSheet | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.csv,.xlsx';
    input.hidden = true;
    const finish = (sheet: PickedSheet | null): void => {
      input.remove();
      resolve(sheet);
    };
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      finish(file ? { address: URL.createObjectURL(file), bytes: file.size, file, name: file.name } : null);
    });
    input.addEventListener('cancel', () => finish(null));
    document.body.append(input);
    input.click();
  });
}

/** Fetched with the person's session and handed to the browser as a download. @returns the HTTP status */
export async function saveSheet({ url, headers, name }: SheetRequest): Promise<number> {
  const reply = await fetch(url, { headers });
  if (!reply.ok) return reply.status;
  const address = URL.createObjectURL(await reply.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
  return reply.status;
}
