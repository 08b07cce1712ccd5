import { useState } from 'react';
import { actOnArticle, type ArticleStep, type ArticleVersion } from '@/api/desk/articles';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt, confirm, say } from '@/components/notice';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';

const text = deskText.articles;
const GOLD: ReadonlySet<string> = new Set(['publish', 'submit']);
const DANGER: ReadonlySet<string> = new Set(['discard', 'withdraw']);

/** The buttons of whoever looks at a version, with what speaks against them. */
export function ArticleSteps({ version, onEdit }: { version: ArticleVersion; onEdit: () => void }) {
  const [asking, setAsking] = useState<'sendBack' | 'withdraw' | null>(null);
  const send = async (step: ArticleStep, reason?: string): Promise<boolean> => {
    const gone = await attempt(() => actOnArticle(version, step, reason));
    if (gone) say(text.done);
    return gone;
  };
  const press = async (step: ArticleVersion['actions'][number]['action']): Promise<void> => {
    if (step === 'save') onEdit();
    else if (step === 'sendBack' || step === 'withdraw') setAsking(step);
    else if (step !== 'supersede') {
      const ask = { title: text.actions[step], text: text.sure[step], yes: text.actions[step] };
      if (await confirm(ask)) await send(step);
    }
  };
  return (
    <>
      {[...new Set(version.actions.flatMap(({ refusals }) => refusals))].map((refusal) => (
        <Txt key={refusal} as="p" className="desk-soft">
          {text.refusals[refusal]}
        </Txt>
      ))}
      <Box className="settings-taps">
        {version.actions.map(({ action, refusals }) => (
          <Button
            key={action}
            small
            kind={GOLD.has(action) ? 'gold' : DANGER.has(action) ? 'danger' : 'quiet'}
            disabled={refusals.length > 0}
            onTap={() => press(action)}
          >
            {text.actions[action]}
          </Button>
        ))}
      </Box>
      {asking === null ? null : (
        <AskSheet
          open
          title={text.actions[asking]}
          label={text.reason}
          missing={text.reasonMissing}
          yes={text.actions[asking]}
          onClose={() => setAsking(null)}
          onYes={(reason) => send(asking, reason)}
        />
      )}
    </>
  );
}
