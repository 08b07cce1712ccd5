import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { suggestionsQuery, type Suggestion } from '@/api/catalogue';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { SearchField } from '@/components/field';
import { Marked } from '@/components/marked';
import { Tap } from '@/components/tap';
import { useRecentSearches } from '@/hooks/use-recent-searches';
import { useSettled } from '@/hooks/use-settled';
import { browseText } from '@/text/home';

/** Suggestions follow the hand closely; a pause this short still saves every other question. */
const PAUSE_MS = 150;

/** The words are typed here and asked for on Enter or by a suggestion; a search from elsewhere is taken over. */
export function SearchWords({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const [typed, setTyped] = useState(q);
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState(q);
  const { recent, remember, forget } = useRecentSearches();
  if (q !== told) {
    setTold(q);
    setTyped(q);
    setOpen(false);
  }
  const search = (words: string): void => {
    const wanted = words.trim();
    setTyped(wanted);
    setOpen(false);
    setTold(wanted);
    remember(wanted);
    onSearch(wanted);
  };
  return (
    <Box className="browse__search">
      <SearchField
        value={typed}
        placeholder={browseText.searchHint}
        onCome={() => setOpen(true)}
        onValue={(value) => {
          setTyped(value);
          setOpen(true);
          if (value !== '' || q === '') return;
          setTold('');
          onSearch('');
        }}
        onSearch={() => search(typed)}
      />
      {open && typed.trim() !== '' && typed !== q ? (
        <Suggestions typed={typed} onChoose={search} onFold={() => setOpen(false)} />
      ) : null}
      {open && typed === '' && recent.length > 0 ? (
        <Box className="browse__recent">
          <Box className="browse__recent-head">
            <Txt className="browse__group-title">{browseText.recent}</Txt>
            <Tap className="browse__tool" onTap={forget}>
              <Txt>{browseText.forget}</Txt>
            </Tap>
            <Tap className="browse__tool" onTap={() => setOpen(false)}>
              <Txt>{browseText.fold}</Txt>
            </Tap>
          </Box>
          <Chips
            label={browseText.recent}
            options={recent.map((value) => ({ value, text: value }))}
            value={null}
            onChoose={search}
          />
        </Box>
      ) : null}
    </Box>
  );
}

interface SuggestionsProps {
  typed: string;
  onChoose: (q: string) => void;
  onFold: () => void;
}

function Suggestions({ typed, onChoose, onFold }: SuggestionsProps) {
  const settled = useSettled(typed.trim(), PAUSE_MS);
  const asked = useQuery({
    ...suggestionsQuery(settled),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  const items = asked.data?.items ?? [];
  // Nothing to suggest is nothing to say: Enter still searches.
  if (items.length === 0) return null;
  return (
    <Box className="browse__suggestions" role="group" label={browseText.suggestions} live="polite">
      {items.map((one) => (
        <SuggestionLine key={`${one.what}${one.text}`} suggestion={one} onChoose={onChoose} />
      ))}
      <Tap className="browse__tool" onTap={onFold}>
        <Txt>{browseText.fold}</Txt>
      </Tap>
    </Box>
  );
}

export function SuggestionLine({
  suggestion: { text, what, count, marks },
  onChoose,
}: {
  suggestion: Suggestion;
  onChoose: (q: string) => void;
}) {
  return (
    <Tap className="browse__suggestion" onTap={() => onChoose(text)}>
      <Box className="browse__suggestion-text">
        <Marked text={text} marks={marks} />
      </Box>
      <Txt className="browse__suggestion-note">{browseText.suggestionKinds[what]}</Txt>
      <Txt className="browse__suggestion-note">{browseText.found(count)}</Txt>
    </Tap>
  );
}
