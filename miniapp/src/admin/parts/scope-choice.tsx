import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { deskText } from '@/text/desk';

const text = deskText.settings;
export type RuleScope = 'store' | 'house';
export const scopeOf = (word: string | undefined): RuleScope => (word === 'house' ? 'house' : 'store');

/** For headquarters: the store in front of it, or the rules of all. */
export function ScopeChoice({ scope, onScope }: { scope: RuleScope; onScope: (scope: RuleScope) => void }) {
  return (
    <Box className="desk-filters">
      <Chips<RuleScope>
        label={text.scope}
        row
        value={scope}
        onChoose={onScope}
        options={(['store', 'house'] as const).map((one) => ({ value: one, text: text.scopes[one] }))}
      />
    </Box>
  );
}
