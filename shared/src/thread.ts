/** 对话: what customer and store can talk about. */
export const THREAD_SUBJECTS = ['claim', 'piece', 'appointment'] as const;
export type ThreadSubject = (typeof THREAD_SUBJECTS)[number];

export const THREAD_SIDES = ['customer', 'staff'] as const;
export type ThreadSide = (typeof THREAD_SIDES)[number];

/** `note` and `handover` are the store's own: no customer ever sees them. */
export const THREAD_MESSAGE_KINDS = ['message', 'note', 'handover'] as const;
export type ThreadMessageKind = (typeof THREAD_MESSAGE_KINDS)[number];

/** 内容安全: nobody but its author sees a text before it has passed. */
export const SAFETY_STATES = ['checking', 'passed', 'held'] as const;
export type SafetyState = (typeof SAFETY_STATES)[number];

export const THREAD_LIMITS = {
  /** Characters; WeChat's check takes 2,500. */
  text: 1000,
  photos: 9,
  /** Lines of a thread shown, the newest. */
  lines: 200,
  answerTitle: 20,
  answerText: 500,
} as const;
