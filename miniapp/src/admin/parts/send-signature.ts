import { sendEvidence } from '@/api/desk/files';
import { letGo } from '@/platform/photos';
import { signatureOf } from '@/platform/signature';
import type { Stroke } from '@/platform/strokes';

/** Sends a signature as an evidence file and gives its id. */
export async function sendSignature(strokes: readonly Stroke[]): Promise<string> {
  const picture = await signatureOf(strokes);
  try {
    return await sendEvidence(picture, () => undefined);
  } finally {
    letGo(picture);
  }
}
