import { isWorking, type StyleImport } from '@/api/desk/style-imports';
import { Box, Txt } from '@/components/elements';
import { deskText } from '@/text/desk';

const text = deskText.imports;

/** How far the worker is, while it is at it. */
export function Progress({ file }: { file: StyleImport }) {
  if (!isWorking(file)) return null;
  const all = Math.max(1, file.state === 'applying' ? file.counts.new + file.counts.changed : file.rowCount);
  const percent = Math.min(100, Math.round((file.doneCount / all) * 100));
  return (
    <Box live="polite">
      <Txt className="desk-soft">
        {text.states[file.state]} {text.progress(file.doneCount, all)}
      </Txt>
      <Box className="imports__bar">
        <Box className="imports__done" style={{ width: `${String(percent)}%` }} />
      </Box>
    </Box>
  );
}
