export interface ShareButtonProps {
  /** What is shared, in words. */
  title: string;
  children: string;
}
