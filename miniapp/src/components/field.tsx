import { useId, type ReactNode } from 'react';
import { common } from '@/text';
import { Area, Box, Entry, Txt } from './elements';
import type { FieldKind } from './elements.types';
import { Icon } from './icon';
import { Tap } from './tap';
import './field.scss';

interface Frame {
  label: string;
  /** Under the field, before anything is wrong. */
  hint?: string;
  /** What is wrong; read out when it appears. */
  error?: string;
  optional?: boolean;
}

export interface TextFieldProps extends Frame {
  value: string;
  onValue: (value: string) => void;
  kind?: FieldKind;
  maxLength?: number;
  placeholder?: string;
  disabled?: boolean;
  focus?: boolean;
  onEnter?: () => void;
  onLeave?: () => void;
  /** At the right end: a unit, or "get the code". */
  end?: ReactNode;
}

/** A label over, a message under anything that is filled in. */
export function Field({
  label,
  hint,
  error,
  optional,
  htmlFor,
  noteId,
  children,
}: Frame & { htmlFor?: string; noteId?: string; children: ReactNode }) {
  return (
    <Box className={`field ${error ? 'field--wrong' : ''}`}>
      <Txt as={htmlFor ? 'label' : 'span'} htmlFor={htmlFor} className="field__label">
        {optional ? `${label}（${common.optional}）` : label}
      </Txt>
      {children}
      <Box id={noteId} live="polite">
        {error || hint ? (
          <Txt as="p" className={error ? 'field__error' : 'field__hint'}>
            {error ?? hint}
          </Txt>
        ) : null}
      </Box>
    </Box>
  );
}

export function TextField({ label, hint, error, optional, end, ...entry }: TextFieldProps) {
  const id = useId();
  return (
    <Field label={label} hint={hint} error={error} optional={optional} htmlFor={id} noteId={`${id}-note`}>
      <Box className="field__line">
        <Entry
          {...entry}
          id={id}
          className="field__entry"
          invalid={error !== undefined}
          describedBy={`${id}-note`}
        />
        {end}
      </Box>
    </Field>
  );
}

export interface TextAreaProps extends Frame {
  value: string;
  onValue: (value: string) => void;
  maxLength: number;
  placeholder?: string;
  lines?: number;
  disabled?: boolean;
}

export function TextArea({ label, hint, error, optional, ...area }: TextAreaProps) {
  const id = useId();
  const left = area.maxLength - area.value.length;
  const near = left <= Math.ceil(area.maxLength / 5);
  return (
    <Field
      label={label}
      hint={near ? common.charsLeft(left) : hint}
      error={error}
      optional={optional}
      htmlFor={id}
      noteId={`${id}-note`}
    >
      <Area
        {...area}
        id={id}
        className="field__area"
        invalid={error !== undefined}
        describedBy={`${id}-note`}
      />
    </Field>
  );
}

export interface SearchFieldProps {
  value: string;
  onValue: (value: string) => void;
  onSearch?: () => void;
  onCome?: () => void;
  placeholder?: string;
  id?: string;
  maxLength?: number;
  focus?: boolean;
}

export function SearchField({
  value,
  onValue,
  onSearch,
  onCome,
  placeholder = common.search,
  id,
  maxLength = 40,
  focus,
}: SearchFieldProps) {
  return (
    <Box className="search" role="search">
      <Icon name="search" size={20} />
      <Entry
        id={id}
        kind="search"
        className="search__entry"
        value={value}
        onValue={onValue}
        onEnter={onSearch}
        onCome={onCome}
        placeholder={placeholder}
        label={placeholder}
        maxLength={maxLength}
        focus={focus}
      />
      {value === '' ? null : (
        <Tap className="search__clear" label={common.clear} onTap={() => onValue('')}>
          <Icon name="close" size={16} />
        </Tap>
      )}
    </Box>
  );
}
