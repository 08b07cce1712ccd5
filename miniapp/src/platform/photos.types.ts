/** A photo a person has picked, not sent yet. */
export interface Photo {
  /** An address the page can show at once. */
  address: string;
  bytes: number;
  /** The browser's file; WeChat keeps it behind the address. */
  file?: Blob;
}

/** One part of a photo, on its way. */
export interface Part {
  url: string;
  headers: Record<string, string>;
  bytes: ArrayBuffer;
}

export interface Sent {
  status: number;
  body: unknown;
}
