import { Button } from '@tarojs/components';
import { Icon } from './icon';
import { Txt } from './elements';
import type { ShareButtonProps } from './share-button.types';
import './button.scss';

/** Only WeChat's own button opens its share sheet; what is shared the page tells with `useShareAppMessage`. */
export function ShareButton({ children }: ShareButtonProps) {
  return (
    <Button className="text-tap" openType="share">
      <Icon name="share" size={16} />
      <Txt>{children}</Txt>
    </Button>
  );
}
