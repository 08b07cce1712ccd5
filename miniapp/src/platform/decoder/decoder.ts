/** One reader for as long as the camera runs; `close` ends its worker. */
export interface Decoder {
  read: (picture: ImageData | Blob) => Promise<string | null>;
  close: () => void;
}

export function openDecoder(): Decoder {
  const worker = new Worker(new URL('./decode.worker.ts', import.meta.url));
  const waiting = new Map<number, (text: string | null) => void>();
  let last = 0;
  const settle = (id: number, text: string | null): void => {
    waiting.get(id)?.(text);
    waiting.delete(id);
  };
  worker.onmessage = (event: MessageEvent<{ id: number; text: string | null }>) =>
    settle(event.data.id, event.data.text);
  worker.onerror = () => [...waiting.keys()].forEach((id) => settle(id, null));
  return {
    read: (picture) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ id: last, picture });
      }),
    close: () => {
      worker.terminate();
      [...waiting.keys()].forEach((id) => settle(id, null));
    },
  };
}
