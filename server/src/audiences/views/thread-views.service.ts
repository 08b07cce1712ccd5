import { Injectable } from '@nestjs/common';
import { dayOf } from '@zhuyue/shared';
import { Appointments } from '../../domains/appointments/index.js';
import { Stock } from '../../domains/inventory/index.js';
import {
  Claims,
  seenBy,
  unreadOf,
  type MessageRow,
  type Reader,
  type ThreadFull,
  type ThreadLine,
} from '../../domains/service/index.js';
import { Files } from '../../platform/files/index.js';
import type { ThreadLineView, ThreadMessageView, ThreadView } from './thread.dto.js';

/** Conversations as each side may see them. */
@Injectable()
export class ThreadViews {
  constructor(
    private readonly files: Files,
    private readonly claims: Claims,
    private readonly stock: Stock,
    private readonly appointments: Appointments,
  ) {}

  view({ subject, thread, messages }: ThreadFull, reader: Reader): ThreadView {
    const side = reader === 'customer' ? 'customer' : 'staff';
    const [mineReadAt, theirsReadAt] =
      side === 'customer'
        ? [thread?.customerReadAt ?? null, thread?.staffReadAt ?? null]
        : [thread?.staffReadAt ?? null, thread?.customerReadAt ?? null];
    return {
      kind: subject.kind,
      id: subject.id,
      unread: unreadOf(messages, side, mineReadAt),
      waitingSince: thread?.waitingSince?.toISOString() ?? null,
      messages: messages.flatMap((message) => {
        const seen = seenBy(message, reader);
        return seen === null ? [] : [this.message(message, seen.open, theirsReadAt)];
      }),
    };
  }

  async lines(rows: readonly ThreadLine[]): Promise<ThreadLineView[]> {
    return Promise.all(
      rows.map(async (row) => ({
        kind: row.subjectKind,
        id: row.subjectId,
        name: await this.nameOf(row),
        lastText: row.lastText,
        lastPhotos: row.lastPhotos,
        lastSide: row.lastSide,
        lastAt: row.lastAt.toISOString(),
        unread: row.unread,
      })),
    );
  }

  private message(row: MessageRow, open: boolean, readAt: Date | null): ThreadMessageView {
    return {
      id: row.id,
      kind: row.kind,
      side: row.side,
      author: row.authorName,
      text: open ? row.text : null,
      photos: open
        ? row.photoIds.map((id) => ({
            id,
            url: this.files.url(id),
            previewUrl: this.files.url(id, 'preview'),
          }))
        : [],
      safety: row.safety,
      at: row.at.toISOString(),
      read: row.shownAt !== null && readAt !== null && readAt >= row.shownAt,
    };
  }

  private async nameOf({ subjectKind, subjectId }: ThreadLine): Promise<string> {
    if (subjectKind === 'piece') return (await this.stock.get(subjectId)).name;
    if (subjectKind === 'appointment') return dayOf((await this.appointments.get(subjectId)).startsAt);
    const { pieceId, number } = await this.claims.get(subjectId);
    return `${(await this.stock.get(pieceId)).name} ${number}`;
  }
}
