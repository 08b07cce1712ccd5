import { shareHere } from '@/platform/share';
import { styleText } from '@/text/style';
import { TextTap } from './button';
import { say } from './notice';
import type { ShareButtonProps } from './share-button.types';

export function ShareButton({ title, children }: ShareButtonProps) {
  const share = async (): Promise<void> => {
    if ((await shareHere(title)) === 'copied') say(styleText.shared);
  };
  return (
    <TextTap icon="share" onTap={() => void share()}>
      {children}
    </TextTap>
  );
}
