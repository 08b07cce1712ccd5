import { useRef, useState, type ReactNode } from 'react';
import { Box, Txt } from './elements';
import { Icon, type IconName } from './icon';
import { Tap } from './tap';
import './button.scss';

export interface ButtonProps {
  /** A promise keeps the button busy until it settles, so a second tap does nothing. Failures are the caller's to show. */
  onTap: () => void | Promise<unknown>;
  children: string;
  /** gold: the one action of the page. ink: a second one. quiet: words with a hairline. danger: takes something away. */
  kind?: 'gold' | 'ink' | 'quiet' | 'danger';
  icon?: IconName;
  disabled?: boolean;
  busy?: boolean;
  /** As wide as its place. */
  full?: boolean;
  small?: boolean;
}

export function Button({
  onTap,
  children,
  kind = 'ink',
  icon,
  disabled,
  busy = false,
  full,
  small,
}: ButtonProps) {
  const [working, setWorking] = useState(false);
  const locked = useRef(false);
  const held = busy || working;
  const names = [
    'button',
    `button--${kind}`,
    full ? 'button--full' : '',
    small ? 'button--small' : '',
    held ? 'button--busy' : '',
  ];
  const press = (): void => {
    if (locked.current || held) return;
    const answer = onTap();
    if (!(answer instanceof Promise)) return;
    locked.current = true;
    setWorking(true);
    const free = (): void => {
      locked.current = false;
      setWorking(false);
    };
    answer.then(free, free);
  };
  return (
    <Tap className={names.filter(Boolean).join(' ')} disabled={disabled === true || held} onTap={press}>
      {icon ? <Icon name={icon} size={20} /> : null}
      <Txt className="button__words">{children}</Txt>
      {held ? <Box className="button__thread" hiddenFromReaders /> : null}
    </Tap>
  );
}

/** Words to tap inside running text or beside a title. */
export function TextTap({
  onTap,
  children,
  icon,
  disabled,
}: {
  onTap: () => void;
  children: ReactNode;
  icon?: IconName;
  disabled?: boolean;
}) {
  return (
    <Tap className="text-tap" onTap={onTap} disabled={disabled}>
      {icon ? <Icon name={icon} size={16} /> : null}
      <Txt>{children}</Txt>
    </Tap>
  );
}
