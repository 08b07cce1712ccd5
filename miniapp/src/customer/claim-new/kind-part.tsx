import { CASE_KINDS, type CaseKind } from '@zhuyue/shared';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Section } from '@/components/rows';
import { caseKindText as text, caseWords } from '@/text/case-kind';

interface KindProps {
  value: CaseKind;
  onChoose: (kind: CaseKind) => void;
}

/** What the owner comes with: it decides what is asked next, what the policy says and which steps follow. */
export function KindPart({ value, onChoose }: KindProps) {
  return (
    <Section title={text.ask}>
      <Box className="case-kinds">
        <Chips
          label={text.ask}
          value={value}
          onChoose={onChoose}
          options={CASE_KINDS.map((kind) => ({
            value: kind,
            text: caseWords(kind).name,
            note: caseWords(kind).lead,
          }))}
        />
      </Box>
    </Section>
  );
}
