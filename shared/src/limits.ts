/** Sizes both sides keep to: the page stops typing where the server would refuse. Characters unless said otherwise. */
export const LIMITS = {
  name: 40,
  phone: 20,
  searchText: 40,
  /** Words of one group of search synonyms. */
  synonyms: 12,
  note: 200,
  reason: 200,
  description: 1000,
  comment: 500,
  account: 40,
  password: 128,
  passwordMin: 10,
  /** Photos on a claim. */
  claimPhotos: 9,
  /** Bytes of one uploaded photo. */
  photoBytes: 10 * 1024 * 1024,
  /** Bytes of one part of an upload that can go on after a broken connection. */
  uploadPartBytes: 256 * 1024,
  /** Pieces and styles wished for one try-on. */
  wishes: 6,
  pageSize: 50,
} as const;

/** Mainland mobile numbers. */
export const PHONE_PATTERN = /^1[3-9]\d{9}$/;
