export interface ScanButtonProps {
  children: string;
  /** The text of the code, as read; give it to `readTag` of shared. */
  onText: (text: string) => void;
  kind?: 'gold' | 'ink' | 'quiet';
  full?: boolean;
}
