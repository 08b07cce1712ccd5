import { APPOINTMENT_PURPOSES, type AppointmentPurpose } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { storeQuery } from '@/api/stores';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Section } from '@/components/rows';
import { words } from '@/text';
import { bookingText as text } from '@/text/booking';
import type { BookingState } from './use-booking';

/** What the visit is for: one thing or several, in the order they are chosen. */
export function PurposePart({ booking }: { booking: BookingState }) {
  const { draft, change } = booking;
  const toggle = (purpose: AppointmentPurpose): void => {
    const without = draft.purposes.filter((one) => one !== purpose);
    const has = without.length < draft.purposes.length;
    // Something has to be left to come for.
    if (has && without.length === 0) return;
    change({ purposes: has ? without : [...draft.purposes, purpose], startsAt: null });
  };
  return (
    <Section title={text.purposes}>
      <Chips<AppointmentPurpose>
        label={text.purposes}
        value={draft.purposes}
        onChoose={toggle}
        options={APPOINTMENT_PURPOSES.map((value) => ({ value, text: words.appointmentPurposes[value] }))}
      />
      <Txt as="p" className="booking__note">
        {text.purposesNote}
      </Txt>
    </Section>
  );
}

const ANY = 'any';

/** Who receives: whoever is free, or the one the guest knows. */
export function AdvisorPart({ booking }: { booking: BookingState }) {
  const { draft, change } = booking;
  const store = useQuery({ ...storeQuery(draft.storeId ?? ''), enabled: draft.storeId !== null });
  const advisors = store.data?.advisors ?? [];
  if (draft.storeId === null || advisors.length === 0) return null;
  return (
    <Section title={text.advisor}>
      <Chips
        label={text.advisor}
        value={draft.advisorId ?? ANY}
        onChoose={(id) => change({ advisorId: id === ANY ? null : id, startsAt: null })}
        options={[
          { value: ANY, text: text.anyAdvisor },
          ...advisors.map((one) => ({
            value: one.id,
            text: one.name,
            note:
              one.skills.length === 0
                ? undefined
                : text.skills(one.skills.map((skill) => words.staffSkills[skill]).join('、')),
          })),
        ]}
      />
    </Section>
  );
}
