import { PARCEL_LIMITS, type ParcelWay } from '@zhuyue/shared';
import { claimText as text } from '@/text/claim';
import { momentFigures } from '@/text/when';
import { TextArea, TextField } from './field';
import { Facts, Section } from './rows';

export interface Parcel {
  carrier: string;
  number: string;
  address: string;
}
export const NO_PARCEL: Parcel = { carrier: '', number: '', address: '' };

/** As it is sent: without blanks around; null while something is missing. */
export function filledParcel({ carrier, number, address }: Parcel): Parcel | null {
  const filled = { carrier: carrier.trim(), number: number.trim(), address: address.trim() };
  return Object.values(filled).includes('') ? null : filled;
}

export interface ParcelFieldsProps {
  value: Parcel;
  onValue: (value: Parcel) => void;
  addressLabel: string;
  /** Said under the last field when one is missing. */
  error?: string;
}

/** With whom a parcel goes, under which number, and where to. */
export function ParcelFields({ value, onValue, addressLabel, error }: ParcelFieldsProps) {
  return (
    <>
      <TextField
        label={text.carrier}
        value={value.carrier}
        maxLength={PARCEL_LIMITS.carrier}
        onValue={(carrier) => onValue({ ...value, carrier })}
      />
      <TextField
        label={text.trackingNumber}
        value={value.number}
        maxLength={PARCEL_LIMITS.number}
        onValue={(number) => onValue({ ...value, number })}
      />
      <TextArea
        label={addressLabel}
        value={value.address}
        maxLength={PARCEL_LIMITS.address}
        lines={2}
        error={error}
        onValue={(address) => onValue({ ...value, address })}
      />
    </>
  );
}

interface ParcelsProps {
  parcels: readonly (Parcel & { way: ParcelWay; sentAt: string })[];
  ways: Readonly<Record<ParcelWay, string>>;
}

/** Every parcel of a case, the last one first. */
export function Parcels({ parcels, ways }: ParcelsProps) {
  if (parcels.length === 0) return null;
  return (
    <Section title={text.parcels}>
      <Facts
        facts={[...parcels]
          .reverse()
          .map(({ way, carrier, number, address, sentAt }) => [
            `${ways[way]} ${momentFigures(sentAt).slice(5)}`,
            `${carrier} ${number}　${address}`,
          ])}
      />
    </Section>
  );
}
