/** Sends one text message; throws when it was not accepted. */
export abstract class SmsProvider {
  abstract send(phone: string, text: string): Promise<void>;
}

const TIMEOUT_MS = 5000;

async function postJson(url: string, body: object, headers: Record<string, string>): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`the text message service answered ${String(response.status)}`);
}

/** Into the inbox of the WeChat emulator, where a developer reads it. */
export class EmulatedSms extends SmsProvider {
  constructor(private readonly base: string) {
    super();
  }

  send(phone: string, text: string): Promise<void> {
    return postJson(`${this.base}/__emu/sms`, { phone, text }, {});
  }
}

/** Any service that takes `{ phone, text }` as JSON behind a bearer token. */
export class HttpSms extends SmsProvider {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {
    super();
  }

  send(phone: string, text: string): Promise<void> {
    return postJson(this.url, { phone, text }, { authorization: `Bearer ${this.token}` });
  }
}
