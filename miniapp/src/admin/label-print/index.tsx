import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { labelDraftsQuery, labelSettingsQuery, miniCodesQuery } from '@/api/desk/labels';
import { Chips } from '@/components/choice';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useLabelTray } from '../parts/label/tray';
import { useDesk } from '../parts/use-desk';
import { PrintSheet, type PreviewProps, type SheetProps } from './print-sheet';
import './index.scss';

const text = deskText.labels;

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
        <PrintSheet
          key={template.id}
          template={template}
          drafts={drafts}
          settings={settings}
          manager={manager}
        />
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

/** The codes come from WeChat first: a label without its code is no label. */
function WithMiniCodes(props: SheetProps) {
  const pieceIds = props.drafts.filter(({ print }) => print !== null).map(({ pieceId }) => pieceId);
  const asked = useQuery({ ...miniCodesQuery(pieceIds), enabled: pieceIds.length > 0 });
  if (pieceIds.length === 0) return <PrintSheet {...props} />;
  return (
    <Faces query={asked} skeleton={<Skeleton like="lines" rows={4} />}>
      {(miniCodes) => <PrintSheet {...props} miniCodes={miniCodes} />}
    </Faces>
  );
}
