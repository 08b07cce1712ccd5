import { defineFlow } from './flow.js';
import type { ActorRole } from './people.js';

/**
 * One printed tag, a version of the piece's code. `superseded`: a newer one was made; `void`: taken out of use;
 * `lost`: the tag, not the piece, is gone; `tampered`: opened, swapped or copied. Only an active one vouches.
 */
export const TAG_STATES = ['active', 'superseded', 'void', 'lost', 'tampered'] as const;
export type TagState = (typeof TAG_STATES)[number];

/** What a piece says of its tags: that of the newest one, so never `superseded`. */
export const TAG_MARKS = ['active', 'void', 'lost', 'tampered'] as const;
export type TagMark = (typeof TAG_MARKS)[number];

export const TAG_ACTIONS = ['supersede', 'void', 'reportLost', 'reportTampered', 'restore'] as const;
export type TagAction = (typeof TAG_ACTIONS)[number];

/**
 * 标签: `supersede` happens to the old tag when a new version is made. What was marked by mistake comes back by `restore`
 * for as long as no newer version is active.
 */
export const TAG_FLOW = defineFlow<TagState, TagAction, ActorRole>({
  name: 'tag',
  first: 'active',
  table: {
    active: { supersede: 'superseded', void: 'void', reportLost: 'lost', reportTampered: 'tampered' },
    superseded: {},
    void: { restore: 'active' },
    lost: { void: 'void', restore: 'active' },
    tampered: { void: 'void', restore: 'active' },
  },
  roles: {
    supersede: ['manager', 'headquarters'],
    void: ['manager', 'headquarters'],
    reportLost: ['consultant', 'service', 'manager', 'headquarters'],
    reportTampered: ['consultant', 'service', 'manager', 'headquarters'],
    restore: ['manager', 'headquarters'],
  },
});

/** What is done to a tag on the desk; `reprint` makes the next version and supersedes what is active. */
export const TAG_STEPS = ['reprint', 'void', 'reportLost', 'reportTampered', 'restore'] as const;
export type TagStep = (typeof TAG_STEPS)[number];
