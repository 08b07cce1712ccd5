import { NO_READING, type Answer, type Patience, type Question, type Reading } from './reading';

/** One reader for as long as the camera runs; `close` ends its worker. */
export interface Decoder {
  read: (picture: Question['picture'], patience: Patience) => Promise<Reading>;
  close: () => void;
}

export function openDecoder(): Decoder {
  const worker = new Worker(/* webpackChunkName: "decoder" */ new URL('./decode.worker.ts', import.meta.url));
  const waiting = new Map<number, (reading: Reading) => void>();
  let last = 0;
  const settle = (id: number, reading: Reading): void => {
    waiting.get(id)?.(reading);
    waiting.delete(id);
  };
  const giveUp = (): void => [...waiting.keys()].forEach((id) => settle(id, NO_READING));
  worker.onmessage = (event: MessageEvent<Answer>) => settle(event.data.id, event.data.reading);
  worker.onerror = giveUp;
  return {
    read: (picture, patience) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        // Handed over and not copied: a frame has some megabytes.
        const handed =
          picture instanceof Blob ? [] : [picture instanceof ImageData ? picture.data.buffer : picture];
        worker.postMessage({ id: last, picture, patience } satisfies Question, handed);
      }),
    close: () => {
      worker.terminate();
      giveUp();
    },
  };
}
