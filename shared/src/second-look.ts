import { defineFlow, type Flow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

/** What headquarters lays down for everybody: one writes a version, another one approves it, and one holds at a time. */
export const VERSION_STATES = ['draft', 'approved', 'superseded', 'discarded'] as const;
export type VersionState = (typeof VERSION_STATES)[number];
export const VERSION_ACTIONS = ['approve', 'discard', 'supersede'] as const;
export type VersionAction = (typeof VERSION_ACTIONS)[number];
export const VERSION_REFUSALS = ['own_draft'] as const;
export type VersionRefusal = (typeof VERSION_REFUSALS)[number];

/** An older version comes back by being written and approved again. */
export const versionFlow = (name: string): Flow<VersionState, VersionAction, ActorRole> =>
  defineFlow({
    name,
    first: 'draft',
    table: {
      draft: { approve: 'approved', discard: 'discarded' },
      approved: { supersede: 'superseded' },
      superseded: {},
      discarded: {},
    },
    roles: { approve: ['headquarters'], discard: ['headquarters'], supersede: ['system'] },
  });
export const VERSION_GUARDS: readonly Guard<VersionAction, VersionRefusal, { ownDraft: boolean }>[] = [
  { on: 'approve', refuse: 'own_draft', when: (version) => version.ownDraft },
];
