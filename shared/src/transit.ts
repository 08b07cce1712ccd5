/** 调拨时效: how far two stores are from each other, when nobody has said more about the pair. */
export const TRANSIT_REACHES = ['same_city', 'near', 'far'] as const;
export type TransitReach = (typeof TRANSIT_REACHES)[number];

/** Up to here a parcel of another city is there the next courier day. */
export const NEAR_METRES = 300_000;

/** How a piece gets from one store to another. Wall clock of the stores; minutes of packing count while they are open. */
export interface TransitRule {
  /** To find, pack and seal it at the giving store. */
  packMinutes: number;
  /** The last minute of a day the courier takes it. */
  cutOffAt: string;
  /** 0: door to door within `minutes`; else on the n-th courier day after, at `arrivesAt`. */
  days: number;
  minutes: number;
  arrivesAt: string;
  /** No courier on weekends and holidays; made-up workdays count. */
  workdaysOnly: boolean;
  /** To scan it in at the taking store. */
  unpackMinutes: number;
}

/** The house's figures until headquarters sets others. */
export const TRANSIT_DEFAULTS: Readonly<Record<TransitReach, TransitRule>> = {
  same_city: {
    packMinutes: 45,
    cutOffAt: '19:00',
    days: 0,
    minutes: 90,
    arrivesAt: '12:00',
    workdaysOnly: false,
    unpackMinutes: 15,
  },
  near: {
    packMinutes: 60,
    cutOffAt: '17:00',
    days: 1,
    minutes: 0,
    arrivesAt: '12:00',
    workdaysOnly: false,
    unpackMinutes: 20,
  },
  far: {
    packMinutes: 60,
    cutOffAt: '16:00',
    days: 2,
    minutes: 0,
    arrivesAt: '14:00',
    workdaysOnly: true,
    unpackMinutes: 20,
  },
};

export const TRANSIT_LIMITS = { packMinutes: 480, minutes: 720, days: 10, unpackMinutes: 240 } as const;
