import { Button } from '@tarojs/components';
import type { PhoneButtonProps } from './phone-button.types';
import './button.scss';

/** Only WeChat's own button may ask for the number. */
export function PhoneButton({ children, onCode }: PhoneButtonProps) {
  return (
    <Button
      className="button button--gold button--full"
      openType="getPhoneNumber"
      onGetPhoneNumber={(event) => {
        const { code } = event.detail as { code?: string };
        if (code) void onCode(code);
      }}
    >
      {children}
    </Button>
  );
}
