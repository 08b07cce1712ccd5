import { Box, Txt } from './elements';
import { Icon, type IconName } from './icon';
import { Button } from './button';
import './empty.scss';

export interface EmptyProps {
  /** What could be here. */
  title: string;
  /** One sentence: how it gets here. */
  text?: string;
  icon?: IconName;
  /** The one step. */
  action?: string;
  onAction?: () => void;
}

export function Empty({ title, text, icon = 'gem', action, onAction }: EmptyProps) {
  return (
    <Box className="empty">
      <Box className="empty__drawing" hiddenFromReaders>
        <Icon name={icon} size={48} />
      </Box>
      <Txt as="h2" className="empty__title">
        {title}
      </Txt>
      {text ? (
        <Txt as="p" className="empty__text">
          {text}
        </Txt>
      ) : null}
      {action && onAction ? (
        <Button kind="ink" onTap={onAction}>
          {action}
        </Button>
      ) : null}
    </Box>
  );
}
