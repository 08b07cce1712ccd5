/** Staff roles. A manager does everything a consultant or a technician of the same store does. */
export const STAFF_ROLES = ['consultant', 'service', 'manager', 'headquarters'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Everyone who can act on a lifecycle: the staff roles, the customer, and our own timers and events. */
export type ActorRole = StaffRole | 'customer' | 'system';

/** What a consultant is trained for. */
export const STAFF_SKILLS = ['bridal', 'jade', 'custom', 'pearl', 'watch', 'english'] as const;
export type StaffSkill = (typeof STAFF_SKILLS)[number];
