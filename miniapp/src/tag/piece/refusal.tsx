import type { FailureCode } from '@/api/failure';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Icon, type IconName } from '@/components/icon';
import { scanTag } from '@/hooks/use-scan';
import { go } from '@/platform/navigation';
import { tagText as text } from '@/text/tag';

export type RefusalKind = keyof typeof text.pages;

const KINDS: Readonly<Partial<Record<FailureCode, RefusalKind>>> = {
  'tag.unknown': 'unknown',
  'tag.forged': 'forged',
  'tag.malformed': 'malformed',
};

/** The page a refusal has of its own; null when it is a failure that may pass. */
export const refusalOf = (code: FailureCode): RefusalKind | null => KINDS[code] ?? null;

const MARKS: Readonly<Record<RefusalKind, IconName>> = {
  unknown: 'search',
  forged: 'warning',
  malformed: 'scan',
  foreign: 'scan',
  missing: 'scan',
};

/** What it means, and what to do about it. */
export function Refusal({ why }: { why: RefusalKind }) {
  const page = text.pages[why];
  return (
    <Box className={`refusal ${why === 'forged' ? 'refusal--alarm' : ''}`} role="alert">
      <Icon name={MARKS[why]} size={48} className="refusal__mark" />
      <Txt as="h2" className="refusal__title">
        {page.title}
      </Txt>
      <Txt as="p">{page.text}</Txt>
      {page.todo === '' ? null : (
        <Box className="refusal__todo">
          <Txt as="h3" className="refusal__head">
            {text.todo}
          </Txt>
          <Txt as="p">{page.todo}</Txt>
        </Box>
      )}
      <Box className="refusal__steps">
        <Button kind="gold" icon="scan" full onTap={() => scanTag()}>
          {text.scanAgain}
        </Button>
        <Button full icon="phone" onTap={() => go('/customer/stores/index')}>
          {text.callStore}
        </Button>
        <Button kind="quiet" full onTap={() => go('/pages/home/index')}>
          {text.home}
        </Button>
      </Box>
    </Box>
  );
}
