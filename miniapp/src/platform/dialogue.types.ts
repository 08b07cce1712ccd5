export interface Asking {
  title: string;
  text: string;
  yes: string;
  /** Null: nothing to refuse, one button. */
  no: string | null;
}
