import type { Part, Photo, Sent } from './photos.types';

/** The browser's own picker: camera or album, at most `limit`; nothing when the person changes their mind. */
export function pickPhotos(limit: number): Promise<Photo[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = limit > 1;
    input.hidden = true;
    const finish = (photos: Photo[]): void => {
      input.remove();
      resolve(photos);
    };
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])].slice(0, limit);
      finish(files.map((file) => ({ address: URL.createObjectURL(file), bytes: file.size, file })));
    });
    input.addEventListener('cancel', () => finish([]));
    // Safari opens the picker only for an input that is in the page.
    document.body.append(input);
    input.click();
  });
}

export interface Sending {
  url: string;
  photo: Photo;
  headers: Record<string, string>;
  fields: Record<string, string>;
  onPercent: (percent: number) => void;
}

export function sendPhoto({ url, photo, headers, fields, onPercent }: Sending): Promise<Sent> {
  return new Promise((resolve, reject) => {
    if (!photo.file) {
      reject(new Error('the photo has no file'));
      return;
    }
    const form = new FormData();
    Object.entries(fields).forEach(([name, value]) => form.append(name, value));
    form.append('file', photo.file);
    const request = new XMLHttpRequest();
    request.open('POST', url);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onPercent(Math.round((event.loaded / event.total) * 100));
    });
    request.addEventListener('load', () => {
      let body: unknown = null;
      try {
        body = JSON.parse(request.responseText) as unknown;
      } catch {
        // A proxy answered; the status says enough.
      }
      resolve({ status: request.status, body });
    });
    request.addEventListener('error', () => reject(new Error('the network is gone')));
    request.send(form);
  });
}

/** The photo's own bytes, to be sent in parts; null for one that is better sent whole, which no browser asks for. */
export async function bytesOf({ file }: Photo): Promise<ArrayBuffer | null> {
  if (!file) throw new Error('the photo has no file');
  return file.arrayBuffer();
}

export async function sendPart({ url, headers, bytes }: Part): Promise<Sent> {
  const reply = await fetch(url, { method: 'PUT', headers, body: bytes });
  return { status: reply.status, body: await reply.json().catch(() => null) };
}

export function letGo(photo: Photo): void {
  URL.revokeObjectURL(photo.address);
}
