import { IMPORT_FORMATS, KINDS, STYLE_TABS } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { importsQuery, saveStyles, saveTemplate, type StyleImport } from '@/api/desk/style-imports';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useParams } from '@/hooks/use-params';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { Progress } from './progress';
import { useSending } from './use-sending';
import './index.scss';

const text = deskText.imports;

const columns: readonly Column<StyleImport>[] = [
  { key: 'file', title: text.file, cell: (row) => row.fileName },
  {
    key: 'state',
    title: text.state,
    width: '160px',
    cell: (row) => (
      <>
        <Badge tone={row.state === 'failed' ? 'alarm' : row.state === 'done' ? 'good' : 'quiet'}>
          {text.states[row.state]}
        </Badge>
        <Progress file={row} />
      </>
    ),
  },
  { key: 'rows', title: text.rows, figures: true, width: '80px', cell: (row) => String(row.rowCount) },
  ...(['new', 'changed', 'unchanged', 'refused'] as const).map((verdict) => ({
    key: verdict,
    title: text.verdicts[verdict],
    figures: true,
    width: '88px',
    cell: (row: StyleImport) => String(row.counts[verdict]),
  })),
  {
    key: 'by',
    title: text.by,
    width: '220px',
    cell: (row) => <Txt className="desk-soft">{text.byAt(row.staffName, momentFigures(row.createdAt))}</Txt>,
  },
];

export default function ImportsPage() {
  const desk = useDesk();
  const { percent, send } = useSending();
  const asked = useQuery({ ...importsQuery(), enabled: desk.ready });
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="styles"
      backTo="/admin/styles/index"
      roles={['manager', 'headquarters']}
      bar={
        <Button kind="gold" full busy={percent !== null} onTap={() => send(false)}>
          {percent === null ? text.pick : text.sending(percent)}
        </Button>
      }
    >
      <Txt as="p" className="desk-lead">
        {text.lead}
      </Txt>
      <Box className="imports__tools">
        <Txt className="desk-soft">{text.kinds}</Txt>
        {IMPORT_FORMATS.map((format) => (
          <Button
            key={format}
            kind="quiet"
            small
            onTap={() => attempt(() => saveTemplate(format, text.templateName))}
          >
            {`${text.template} ${text.formats[format]}`}
          </Button>
        ))}
      </Box>
      <Export />
      <Section title={text.recent}>
        <Faces
          query={asked}
          skeleton={<Skeleton like="lines" rows={5} />}
          isEmpty={({ items }) => items.length === 0}
          empty={<Empty icon="list" title={text.none} text={text.noneText} />}
        >
          {({ items }) => (
            <Table
              label={text.recent}
              columns={columns}
              rows={items}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/import/index', { id: row.id })}
            />
          )}
        </Faces>
      </Section>
    </DeskPage>
  );
}

/** The list of styles, narrowed as it was when this page was opened from it. */
function Export() {
  const { tab, kind, series, q } = useParams('tab', 'kind', 'series', 'q');
  const filter = {
    tab: STYLE_TABS.find((one) => one === tab),
    kind: KINDS.filter((one) => one === kind),
    seriesId: series,
    q,
  };
  const narrowed = [tab, kind, series, q].some((one) => one !== undefined);
  return (
    <Section title={text.export}>
      <Txt as="p" className="desk-soft">
        {text.exportText}
      </Txt>
      <Box className="imports__tools">
        {narrowed ? <Txt>{text.exportFiltered}</Txt> : null}
        {IMPORT_FORMATS.map((format) => (
          <Button
            key={format}
            kind="ink"
            small
            onTap={async () => {
              const kinds = filter.kind.length > 0 ? filter.kind : undefined;
              if (await attempt(() => saveStyles(format, { ...filter, kind: kinds }, text.exportName)))
                say(text.saved);
            }}
          >
            {`${text.export} ${text.formats[format]}`}
          </Button>
        ))}
      </Box>
    </Section>
  );
}
