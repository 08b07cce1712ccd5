import type { ReactNode } from 'react';
import type { Params } from '@/platform/navigation';
import type { Route } from '@/routes';
import { Box, Txt } from './elements';
import { Icon, type IconName } from './icon';
import { Link } from './link';
import { Tap } from './tap';
import './rows.scss';

/** A part of a page: a serif title with space above, a hairline where the next begins. */
export function Section({
  title,
  aside,
  children,
}: {
  title?: string;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Box as="section" className="section">
      {title ? (
        <Box className="section__head">
          <Txt as="h2" className="section__title">
            {title}
          </Txt>
          {aside}
        </Box>
      ) : null}
      {children}
    </Box>
  );
}

export interface FactsProps {
  /** Word and value, one under the other; a null value leaves the line out. */
  facts: readonly (readonly [word: string, value: ReactNode])[];
}

/** The file of a thing: words on the left, values on the right. */
export function Facts({ facts }: FactsProps) {
  return (
    <Box as="dl" className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([word, value]) => (
          <Box key={word} className="facts__row">
            <Txt as="dt" className="facts__word">
              {word}
            </Txt>
            <Txt as="dd" className="facts__value">
              {value}
            </Txt>
          </Box>
        ))}
    </Box>
  );
}

export interface RowProps {
  title: string;
  note?: ReactNode;
  icon?: IconName;
  /** At the right end: a state, a number, a time. */
  end?: ReactNode;
  to?: Route;
  params?: Params;
  onTap?: () => void;
}

/** One line of a list; with `to` or `onTap` it opens something. */
export function Row({ title, note, icon, end, to, params, onTap }: RowProps) {
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      <Box className="row__words">
        <Txt className="row__title">{title}</Txt>
        {note ? <Txt className="row__note">{note}</Txt> : null}
      </Box>
      {end}
      {to || onTap ? <Icon name="forward" size={16} className="row__more" /> : null}
    </>
  );
  if (to) {
    return (
      <Link to={to} params={params} className="row">
        {inside}
      </Link>
    );
  }
  if (onTap) {
    return (
      <Tap className="row" onTap={onTap}>
        {inside}
      </Tap>
    );
  }
  return <Box className="row">{inside}</Box>;
}

/** Words that open to show more: reasons under a verdict, a policy under its sentence. */
export function Fold({
  title,
  open,
  onToggle,
  children,
}: {
  title: string;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  return (
    <Box className="fold">
      <Tap className="fold__head" expanded={open} onTap={onToggle}>
        <Txt>{title}</Txt>
        <Icon name={open ? 'up' : 'down'} size={16} />
      </Tap>
      {open ? <Box className="fold__body">{children}</Box> : null}
    </Box>
  );
}
