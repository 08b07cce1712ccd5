/**
 * The ways into the page of a piece: `u` is our own link (H5 and links inside), `q` an ordinary link that WeChat opened
 * us with, `scene` a mini-program code, `serial` a number typed by hand or, with `gtin`, the two parts of a code. All
 * arrive percent-encoded on one target and decoded on another, so each is decoded once and only if that yields text.
 */
export type EntryParams = Readonly<Record<string, string | undefined>>;

export function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A link in the clear has no escapes left except those of its own serial: only an encoded one starts with none of these. */
const plain = (raw: string): string => (/^(https?:\/\/|\/)/i.test(raw) ? raw : decodeOnce(raw)).trim();

/** The text of the tag somebody came with, as the scan gave it; null when they came without one. */
export function tagTextOf(params: EntryParams): string | null {
  const { gtin, serial } = params;
  if (gtin && serial) return `/01/${plain(gtin)}/21/${plain(serial)}`;
  for (const name of ['u', 'q', 'scene', 'code', 'serial'] as const) {
    const text = plain(params[name] ?? '');
    // A scene may be written as a query of its own: `s=…`, or a name and its value encoded together.
    const value = name === 'scene' ? (/(?:^|&)(?:s|scene|serial)=([^&]+)/.exec(text)?.[1] ?? text) : text;
    if (value !== '') return value;
  }
  return null;
}
