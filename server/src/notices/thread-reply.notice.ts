import { momentOf } from './message-fields.rules.js';
import type { TalkNotice } from './notice.js';

/** A store has answered. Once for all that has not been read: an accept is worth more than a line. */
export const threadReply: TalkNotice = {
  topic: 'thread.answered',
  kind: 'thread_reply',
  about: 'talk',
  compose: (talk, { at }) => {
    if (talk === null) return null;
    const { subjectKind, subjectId, storeName, repair } = talk;
    return {
      facts: { subjectKind, subjectId, storeName },
      message: repair && {
        template: 'claim_progress',
        page: `customer/thread/index?kind=${subjectKind}&id=${subjectId}`,
        fields: {
          number: repair.number,
          piece: repair.pieceName,
          status: '门店回复了您',
          note: '点开查看门店的回复',
          time: momentOf(at),
        },
      },
    };
  },
};
