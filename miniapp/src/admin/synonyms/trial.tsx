import { yuan } from '@zhuyue/shared';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchTrialQuery, type SearchTrial } from '@/api/desk/synonyms';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { SearchField } from '@/components/field';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useSettled } from '@/hooks/use-settled';
import { deskText } from '@/text/desk';

const text = deskText.synonyms;

/** What a customer who types this would find now, and why. */
export function Trial() {
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const asked = useQuery({ ...searchTrialQuery(q), enabled: q !== '', placeholderData: keepPreviousData });
  return (
    <Section title={text.trial}>
      <SearchField value={typed} placeholder={text.trialLabel} onValue={setTyped} />
      {q === '' ? (
        <Txt as="p" className="desk-soft">
          {text.trialHint}
        </Txt>
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={3} />}>
          {(trial) => <Found trial={trial} />}
        </Faces>
      )}
    </Section>
  );
}

function Found({ trial }: { trial: SearchTrial }) {
  return (
    <Box live="polite">
      {trial.understood.map(({ typed, as, how }) => (
        <Txt as="p" key={typed} className="desk-soft">
          {text.how[how](typed, as.filter((one) => one !== typed).join('、'))}
        </Txt>
      ))}
      <Txt as="p" className="desk-strong">
        {text.trialFound(trial.total)}
      </Txt>
      {trial.items.map((style) => (
        <PieceLine
          key={style.id}
          picture={style.picture}
          name={style.name}
          note={style.code}
          end={<Txt className="desk-strong">¥{yuan(style.priceFen)}</Txt>}
        />
      ))}
    </Box>
  );
}
