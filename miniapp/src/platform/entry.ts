/**
 * The ways into the page of a piece: `u` is our own link (H5 and links inside), `q` an ordinary link that WeChat opened
 * us with, `scene` a mini-program code. All arrive percent-encoded on one target and decoded on another, so each is
 * decoded once and only if that yields text.
 */
export type EntryParams = Readonly<Record<string, string | undefined>>;

export function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The text of the tag somebody came with, as the scan gave it; null when they came without one. */
export function tagTextOf(params: EntryParams): string | null {
  for (const name of ['u', 'q', 'scene', 'code'] as const) {
    const raw = params[name];
    if (raw === undefined || raw === '') continue;
    // A link in the clear has no escapes left except those of its own serial: only an encoded one starts with none of these.
    const text = /^(https?:\/\/|\/)/.test(raw) ? raw : decodeOnce(raw);
    if (text.trim() !== '') return text.trim();
  }
  return null;
}
