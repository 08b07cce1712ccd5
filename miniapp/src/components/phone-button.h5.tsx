import type { PhoneButtonProps } from './phone-button.types';

/** A browser cannot ask WeChat for a number: the page offers the code by text message instead. */
export function PhoneButton(_props: PhoneButtonProps) {
  return null;
}
