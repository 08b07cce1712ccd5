import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface EmuRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface EmuReply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export type JsonObject = Record<string, unknown>;

const BODY_LIMIT = 2 * 1024 * 1024;

export async function readRequest(message: IncomingMessage): Promise<EmuRequest> {
  const url = new URL(message.url ?? '/', 'http://emulator');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > BODY_LIMIT) throw new Error('request body too large');
    chunks.push(bytes);
  }
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    body: Buffer.concat(chunks),
  };
}

export const jsonReply = (value: unknown, status = 200): EmuReply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: Buffer.from(JSON.stringify(value)),
});

export const bytesReply = (body: Buffer, type: string, headers: Record<string, string> = {}): EmuReply => ({
  status: 200,
  headers: { 'content-type': type, ...headers },
  body,
});

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The body as a JSON object; null when it is not one. */
export function jsonBody(request: EmuRequest): JsonObject | null {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** A member as text; empty when it is missing or something else. */
export const textOf = (body: JsonObject, key: string): string => {
  const value = body[key];
  return typeof value === 'string' ? value : '';
};
