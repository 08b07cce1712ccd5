import {
  changedFields,
  MEDIA_FILE,
  mediaPath,
  rowChanges,
  STYLE_FIELDS,
  type StyleContent,
  type StyleField,
} from '@zhuyue/shared';
import { Box, Txt } from '@/components/elements';
import { Picture } from '@/components/picture';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';
import { fieldRows } from '../parts/field-rows';

const text = deskText.styleFile;

export interface DiffProps {
  /** Null when customers have seen nothing yet: then everything that is filled in is new. */
  before: StyleContent | null;
  after: StyleContent;
  seriesNames: ReadonlyMap<string, string>;
}

/** What changed, field by field; in lists only the rows that came or went. */
export function Diff({ before, after, seriesNames }: DiffProps) {
  const filled = (field: StyleField): boolean => fieldRows(field, after, seriesNames).length > 0;
  const fields = before === null ? STYLE_FIELDS.filter(filled) : changedFields(before, after);
  return (
    <Box className="diff">
      {fields.map((field) => (
        <Box key={field} className="diff__field">
          <Txt as="p" className="diff__name">
            {styleWords.fields[field]}
          </Txt>
          <Box className="diff__rows">
            {before === null ? (
              <Rows rows={fieldRows(field, after, seriesNames).map((row) => ({ kind: 'kept', row }))} />
            ) : (
              <Rows
                rows={rowChanges(
                  fieldRows(field, before, seriesNames),
                  fieldRows(field, after, seriesNames),
                ).filter((one) => one.kind !== 'kept')}
              />
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface Line {
  kind: 'kept' | 'added' | 'removed';
  row: string;
}

function Rows({ rows }: { rows: readonly Line[] }) {
  // A field that became empty, or was, has one side only: the other says so.
  const sides = rows.some((one) => one.kind === 'kept') ? rows : withEmpty(rows);
  return (
    <>
      {sides.map((one, i) => (
        <Box as="div" key={`${one.kind}${String(i)}`} className={`diff__row diff__row--${one.kind}`}>
          {one.kind === 'kept' ? null : (
            <Txt className="diff__mark">{one.kind === 'added' ? text.now : text.was}</Txt>
          )}
          <Value row={one.row} struck={one.kind === 'removed'} />
        </Box>
      ))}
    </>
  );
}

/** A picture is seen, not read by its file name. */
function Value({ row, struck }: { row: string; struck: boolean }) {
  const [file = '', ...about] = row.split(' · ');
  const pictured = MEDIA_FILE.test(file);
  return (
    <>
      {pictured ? (
        <Box as="span" className="diff__picture">
          <Picture src={mediaPath(file, 'small')} alt={about.join(' · ')} />
        </Box>
      ) : null}
      <Txt as={struck ? 's' : 'span'} className="diff__words">
        {pictured ? about.join(' · ') : row}
      </Txt>
    </>
  );
}

const withEmpty = (rows: readonly Line[]): Line[] => {
  const has = (kind: Line['kind']): boolean => rows.some((one) => one.kind === kind);
  return [
    ...(has('removed') ? [] : [{ kind: 'removed', row: text.nothing } as const]),
    ...rows,
    ...(has('added') ? [] : [{ kind: 'added', row: text.nothing } as const]),
  ];
};
