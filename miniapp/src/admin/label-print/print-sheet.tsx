import { pageOf } from '@zhuyue/shared';
import { useState } from 'react';
import { printLabels, type LabelDraft, type LabelSettings, type LabelTemplate } from '@/api/desk/labels';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { go } from '@/platform/navigation';
import { canPrint, printPages } from '@/platform/print';
import { deskText } from '@/text/desk';
import { labelPages, type LabelSource } from '../parts/label/draw';
import { useLabelTray } from '../parts/label/tray';
import { Pictures } from './pictures';
import { printsOf, troubles, warnings } from './troubles';

const text = deskText.labels;

export interface PreviewProps {
  drafts: readonly LabelDraft[];
  settings: LabelSettings;
  manager: boolean;
}
export type SheetProps = PreviewProps & {
  template: LabelTemplate;
  miniCodes?: Readonly<Record<string, string>>;
};

/** What speaks against printing, the pictures, and the button. */
export function PrintSheet({ template, drafts, settings, manager, miniCodes }: SheetProps) {
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
