export interface PhoneButtonProps {
  children: string;
  /** The code WeChat gives for the number; our server exchanges it. */
  onCode: (code: string) => void | Promise<unknown>;
}
