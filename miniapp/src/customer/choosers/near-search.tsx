import { useState } from 'react';
import { TextTap } from '@/components/button';
import { SearchField } from '@/components/field';
import { usePlace } from '@/hooks/use-place';
import { useSettled } from '@/hooks/use-settled';
import { storeText as text } from '@/text/store';

/** What is looked for among stores, from where, and the field and the button for both. */
export function useNearSearch() {
  const [q, setQ] = useState('');
  const asked = useSettled(q.trim());
  const { place, state, ask } = usePlace();
  const head = (
    <>
      <SearchField value={q} onValue={setQ} placeholder={text.search} />
      <TextTap icon="pin" onTap={() => void ask()} disabled={state === 'asking'}>
        {place ? text.located : state === 'refused' ? text.locateRefused : text.nearMe}
      </TextTap>
    </>
  );
  return { q: asked || undefined, place, head };
}
