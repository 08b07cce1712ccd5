import type { Slot, SlotDay, VisitWish } from '../../domains/appointments/index.js';
import type { SlotDayView, SlotQuery, SlotView } from './slots.dto.js';

const toSlotView = ({ startsAt, free, refusal, details }: Slot): SlotView => ({
  startsAt: startsAt.toISOString(),
  free,
  refusal,
  ...(Object.keys(details).length === 0 ? {} : { details }),
});

export const toSlotDayView = (day: SlotDay): SlotDayView => ({ ...day, slots: day.slots.map(toSlotView) });

export const toVisitWish = (
  query: Pick<SlotQuery, 'purposes' | 'purpose' | 'advisorId'>,
  except: string | null = null,
): VisitWish => ({
  purposes: query.purposes?.length ? query.purposes : [query.purpose ?? 'try_on'],
  advisorId: query.advisorId ?? null,
  except,
});
