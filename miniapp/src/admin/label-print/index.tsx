import { isDuty, LABEL_DUTIES, labelsOnPage, pageOf, qrSide, tagLink, type LabelItem } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  labelDraftsQuery,
  labelSettingsQuery,
  miniCodesQuery,
  printLabels,
  type LabelDraft,
  type LabelPrint,
  type LabelSettings,
  type LabelTemplate,
} from '@/api/desk/labels';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Img, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { go } from '@/platform/navigation';
import { canPrint, printPages } from '@/platform/print';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { drawLabel, labelPages, labelPicture, type LabelSource } from '../parts/label/draw';
import { asSource } from '../parts/label/picture';
import { drawSymbol } from '../parts/label/symbol';
import { useLabelTray } from '../parts/label/tray';
import { useDesk } from '../parts/use-desk';
import './index.scss';

const text = deskText.labels;
/** Pictures shown; the rest is printed like them. */
const SHOWN = 12;
const mm = (dmm: number): string => String(Math.round(dmm) / 10);
const named = (items: readonly LabelItem[]): string => items.map((item) => text.items[item]).join('、');

/** What is about to come out of the printer, at its true proportions. */
export default function LabelPrintPage() {
  const desk = useDesk();
  const pieceIds = useLabelTray((state) => state.pieceIds);
  const ready = desk.ready && pieceIds.length > 0;
  const drafts = useQuery({ ...labelDraftsQuery(pieceIds), enabled: ready });
  const settings = useQuery({ ...labelSettingsQuery(), enabled: desk.ready });
  const failed = drafts.isError ? drafts : settings;
  const both = {
    data: drafts.data && settings.data ? { drafts: drafts.data.items, settings: settings.data } : undefined,
    error: failed.error,
    isPending: drafts.isPending || settings.isPending,
    isError: failed.isError,
    refetch: () => Promise.all([drafts.refetch(), settings.refetch()]),
  };
  return (
    <DeskPage
      desk={desk}
      title={text.previewTitle}
      place="labels"
      backTo="/admin/labels/index"
      roles={['consultant', 'manager', 'headquarters']}
    >
      {pieceIds.length === 0 ? (
        <Empty
          icon="tag"
          title={text.empty}
          text={text.emptyText}
          action={text.toChoice}
          onAction={() => go('/admin/labels/index')}
        />
      ) : (
        <Faces query={both} skeleton={<Skeleton like="lines" rows={8} />}>
          {(known) => <Preview {...known} manager={desk.is('manager', 'headquarters')} />}
        </Faces>
      )}
    </DeskPage>
  );
}

interface PreviewProps {
  drafts: readonly LabelDraft[];
  settings: LabelSettings;
  manager: boolean;
}

const printsOf = (drafts: readonly LabelDraft[]): LabelPrint[] =>
  drafts.map(({ print }) => print).filter((print) => print !== null);

function Preview({ drafts, settings, manager }: PreviewProps) {
  const usable = settings.templates.filter(({ active }) => active);
  const [chosen, setChosen] = useState<string | null>(null);
  const template = usable.find(({ id }) => id === chosen) ?? usable[0];
  if (template === undefined) {
    return (
      <Empty
        icon="tag"
        title={text.noTemplate}
        text={text.noTemplateText}
        action={manager ? text.toSettings : undefined}
        onAction={manager ? () => go('/admin/label-settings/index') : undefined}
      />
    );
  }
  return (
    <>
      <Section title={text.template}>
        <Chips
          label={text.template}
          value={template.id}
          onChoose={setChosen}
          options={usable.map(({ id, name, kind }) => ({ value: id, text: name, note: text.kinds[kind] }))}
        />
      </Section>
      {template.code === 'qr' ? (
        <Sheet key={template.id} template={template} drafts={drafts} settings={settings} manager={manager} />
      ) : (
        <WithMiniCodes
          key={template.id}
          template={template}
          drafts={drafts}
          settings={settings}
          manager={manager}
        />
      )}
    </>
  );
}

type SheetProps = PreviewProps & { template: LabelTemplate; miniCodes?: Readonly<Record<string, string>> };

/** The codes come from WeChat first: a label without its code is no label. */
function WithMiniCodes(props: SheetProps) {
  const pieceIds = props.drafts.filter(({ print }) => print !== null).map(({ pieceId }) => pieceId);
  const asked = useQuery({ ...miniCodesQuery(pieceIds), enabled: pieceIds.length > 0 });
  if (pieceIds.length === 0) return <Sheet {...props} />;
  return (
    <Faces query={asked} skeleton={<Skeleton like="lines" rows={4} />}>
      {(miniCodes) => <Sheet {...props} miniCodes={miniCodes} />}
    </Faces>
  );
}

/** What stands in the way, in words; empty when the printer may have it. */
function troubles(template: LabelTemplate, drafts: readonly LabelDraft[], source: LabelSource): string[] {
  const refused = drafts.flatMap(({ name, refusal }) =>
    refusal === null ? [] : [text.refused(name, text.refusals[refusal])],
  );
  if (template.faults.length > 0) return [...template.faults.map((fault) => text.faults[fault]), ...refused];
  const left = new Set(printsOf(drafts).flatMap((print) => drawLabel(source, print).left));
  return left.size === 0 ? refused : [...refused, text.noRoom(named([...left]))];
}

/** Not complete by the rules for labels, and still printable: the shop may be waiting for its facts. */
function warnings(template: LabelTemplate, settings: LabelSettings): string[] {
  const off = LABEL_DUTIES.filter((duty) => !template.items.includes(duty));
  const missing = settings.missing.filter((item) => isDuty(item) && template.items.includes(item));
  return [
    ...(missing.length > 0 ? [text.missing(named(missing))] : []),
    ...(off.length > 0 ? [text.dutyOff(named(off))] : []),
    ...(settings.baseTooLong ? [text.longBase] : []),
  ];
}

function Sheet({ template, drafts, settings, manager, miniCodes }: SheetProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const replace = useLabelTray((state) => state.replace);
  const source: LabelSource = { template, house: settings.house, base: settings.base, miniCodes };
  const prints = printsOf(drafts);
  const stops = troubles(template, drafts, source);
  const copies = drafts.filter(({ printedAt }) => printedAt !== null).length;
  const wanting = copies > 0 && reason.trim() === '';
  const print = async (): Promise<void> => {
    setTried(true);
    if (wanting) return;
    const gone = await attempt(() =>
      printLabels({
        templateId: template.id,
        pieceIds: drafts.map(({ pieceId }) => pieceId),
        ...(copies > 0 ? { reason: reason.trim() } : {}),
      }),
    );
    if (!gone) return;
    const page = pageOf(template);
    printPages({
      pages: labelPages(source, prints),
      widthMm: page.width / 10,
      heightMm: page.height / 10,
    });
    say(text.sent);
    replace([]);
    go('/admin/label-jobs/index');
  };
  return (
    <>
      <Notes title={text.mend} tone="stop" lines={stops} />
      <Notes tone="warn" lines={warnings(template, settings)} />
      {manager && (stops.length > 0 || settings.missing.length > 0) ? (
        <Button kind="quiet" small onTap={() => go('/admin/label-settings/index')}>
          {text.toSettings}
        </Button>
      ) : null}
      {template.faults.length > 0 ? null : <Pictures source={source} template={template} prints={prints} />}
      {copies === 0 ? null : (
        <TextField
          label={text.copyReason}
          hint={text.copies(copies)}
          maxLength={200}
          value={reason}
          onValue={setReason}
          error={tried && wanting ? text.reasonMissing : undefined}
        />
      )}
      <Box className="label-print__bar">
        {canPrint ? (
          <Button kind="gold" disabled={stops.length > 0} onTap={print}>
            {text.printNow(drafts.length)}
          </Button>
        ) : null}
        <Txt className="desk-soft">{canPrint ? text.paperHint : text.onPhone}</Txt>
      </Box>
    </>
  );
}

interface NotesProps {
  title?: string;
  tone: 'stop' | 'warn';
  lines: readonly string[];
}
function Notes({ title, tone, lines }: NotesProps) {
  if (lines.length === 0) return null;
  return (
    <Box className={`label-notes label-notes--${tone}`} role={tone === 'stop' ? 'alert' : undefined}>
      {title === undefined ? null : <Txt className="desk-strong">{title}</Txt>}
      {lines.map((line) => (
        <Txt as="p" key={line}>
          {line}
        </Txt>
      ))}
    </Box>
  );
}

interface PicturesProps {
  source: LabelSource;
  template: LabelTemplate;
  prints: readonly LabelPrint[];
}
function Pictures({ source, template, prints }: PicturesProps) {
  const [first] = prints;
  if (first === undefined) return null;
  const page = pageOf(template);
  const symbol = drawSymbol(tagLink(source.base, first, template.linkCase));
  const pages = Math.ceil(prints.length / labelsOnPage(template));
  return (
    <Section title={text.preview}>
      <Txt as="p" className="desk-soft">
        {[
          text.pageSize(mm(page.width), mm(page.height), pages),
          template.code === 'mini'
            ? null
            : text.symbol(symbol.version, mm(qrSide(symbol.modules, template.moduleHmm))),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </Txt>
      <Box className="label-pictures">
        {prints.slice(0, SHOWN).map((print) => (
          <Box key={print.serial} className={`label-picture label-picture--${template.kind}`}>
            <Img
              src={asSource(labelPicture(source, print))}
              alt={print.name}
              fit="contain"
              eager
              className="label-picture__img"
            />
          </Box>
        ))}
      </Box>
      {prints.length > SHOWN ? (
        <Txt as="p" className="desk-soft">
          {text.more(prints.length - SHOWN)}
        </Txt>
      ) : null}
    </Section>
  );
}
