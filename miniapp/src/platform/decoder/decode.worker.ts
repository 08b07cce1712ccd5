import { prepareZXingModule } from 'zxing-wasm/reader';
import { faultOf } from './faults';
import { Frames } from './frames';
import { greyOf, type Grey } from './grey';
import { Ladder, climbAll, glance, readFile, type Climb } from './ladder';
import { LONGEST_FRAME, drawsHere, greyWithin } from './picture';
import { NO_READING, type Answer, type Question, type Reading } from './reading';

/**
 * Reads codes off the main thread, so the picture of the camera never stutters. The wasm is served by us; the package
 * would fetch it from a public CDN.
 */
void prepareZXingModule({
  overrides: {
    locateFile: (file: string, prefix: string) => (file.endsWith('.wasm') ? CODE_READER_WASM : prefix + file),
  },
  fireImmediately: true,
});

/** The two sizes a photo is looked at: the first shows a tag that fills it, the second one that is small in it. */
const PHOTO_SIZES = [1600, 4096];

interface WorkerScope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage: (message: Answer) => void;
}

const scope = self as unknown as WorkerScope;

const frames = new Frames({ glance, ladder: (grey, seen) => new Ladder(grey, seen) });

const readingOf = ({ codes, unread, rung }: Climb, grey: Grey): Omit<Reading, 'milliseconds'> => ({
  codes,
  fault: codes.length > 0 ? null : faultOf(grey, unread),
  width: grey.width,
  height: grey.height,
  rung,
});

async function readFrame(picture: ImageData | ImageBitmap): Promise<Omit<Reading, 'milliseconds'>> {
  const began = performance.now();
  const grey = picture instanceof ImageData ? greyOf(picture) : greyWithin(picture, LONGEST_FRAME);
  if (!(picture instanceof ImageData)) picture.close();
  return readingOf(await frames.read(grey, began), grey);
}

async function readPhoto(photo: Blob): Promise<Omit<Reading, 'milliseconds'>> {
  frames.forget();
  if (!drawsHere()) return { ...NO_READING, codes: await readFile(photo) };
  const picture = await createImageBitmap(photo);
  let reading: Omit<Reading, 'milliseconds'> = NO_READING;
  for (const size of PHOTO_SIZES) {
    const grey = greyWithin(picture, size);
    const found = readingOf(await climbAll(grey), grey);
    if (size === PHOTO_SIZES[0] || found.codes.length > 0) reading = found;
    if (found.codes.length > 0 || Math.max(picture.width, picture.height) <= size) break;
  }
  picture.close();
  return reading;
}

async function answer({ id, picture, patience }: Question): Promise<void> {
  const since = performance.now();
  try {
    const reading =
      patience === 'frame' && !(picture instanceof Blob)
        ? await readFrame(picture)
        : await readPhoto(picture as Blob);
    scope.postMessage({ id, reading: { ...reading, milliseconds: performance.now() - since } });
  } catch {
    // A file that is no picture, or a browser without WebAssembly.
    scope.postMessage({ id, reading: NO_READING });
  }
}

scope.onmessage = (event) => void answer(event.data);
