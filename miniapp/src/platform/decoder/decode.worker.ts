import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/**
 * Reads codes off the main thread, so the picture of the camera never stutters. The wasm is served by us; the package
 * would fetch it from a public CDN.
 */
interface Frame {
  id: number;
  picture: ImageData | Blob;
}

prepareZXingModule({
  overrides: {
    locateFile: (file: string, prefix: string) =>
      file.endsWith('.wasm') ? '/static/zxing-reader.wasm' : prefix + file,
  },
});

interface WorkerScope {
  onmessage: ((event: MessageEvent<Frame>) => void) | null;
  postMessage: (message: { id: number; text: string | null }) => void;
}

const scope = self as unknown as WorkerScope;

async function read({ id, picture }: Frame): Promise<void> {
  try {
    const found = await readBarcodes(picture, {
      formats: ['QRCode', 'DataMatrix'],
      tryHarder: true,
      maxNumberOfSymbols: 1,
    });
    scope.postMessage({ id, text: found.find((one) => one.text !== '')?.text ?? null });
  } catch {
    scope.postMessage({ id, text: null });
  }
}

scope.onmessage = (event) => void read(event.data);
