import { sendPhoto } from '@/platform/photos';
import type { Photo } from '@/platform/photos.types';
import { headersFor, settleSession } from './call';
import { ApiError, readFailure } from './failure';

/**
 * Sends one photo as multipart field `file` and gives the reply's body. `path` is an endpoint of ours,
 * `/api/customer/files`; the caller names the reply's type from the contract.
 */
export async function upload<R>(
  path: string,
  photo: Photo,
  options: {
    fields?: Record<string, string>;
    onPercent?: (percent: number) => void;
    idempotencyKey?: string;
  } = {},
): Promise<R> {
  const sending = {
    url: `${API_BASE}${path}`,
    photo,
    fields: options.fields ?? {},
    onPercent: options.onPercent ?? (() => undefined),
  };
  const reply = await sendPhoto({ ...sending, headers: headersFor(path, options.idempotencyKey) }).catch(
    () => {
      throw new ApiError('network.unreachable');
    },
  );
  if (reply.status < 400) return reply.body as R;
  const failure = readFailure(reply.status, reply.body);
  settleSession(path, failure);
  throw failure;
}
