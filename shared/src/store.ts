/** What a store or service outlet can do for a customer. */
export const STORE_SERVICES = [
  'try_on',
  'cleaning',
  'resizing',
  'polishing',
  'plating',
  'engraving',
  'pearl_restring',
  'laser_weld',
  'stone_setting',
  'claim_drop_off',
  'collection',
] as const;
export type StoreService = (typeof STORE_SERVICES)[number];

/** A boutique has staff and pieces; an outlet only serves. */
export const STORE_KINDS = ['boutique', 'outlet'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

/** Why a day is not an ordinary day. 除夕 lies within 春节, and shops keep hours of their own on it. */
export const HOLIDAY_KINDS = ['eve', 'holiday', 'makeup_workday', 'in_lieu_holiday'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];
