import { useState } from 'react';
import { ApiError } from '@/api/failure';
import { Box, Txt } from '@/components/elements';
import { deskText } from '@/text/desk';

const text = deskText.frame;

export interface StandingWork {
  /** Somebody else saved the same thing first. */
  clashed: boolean;
  /** Runs what saves over the wording that was read; after a clash over the one that stands now, which is then meant. */
  over: (work: (mark: string) => Promise<void>) => Promise<void>;
}

/**
 * Two people may have the same thing open: nobody's words are lost unseen, and what one has typed stays.
 *
 * @param now mark of what stands now, kept fresh by whoever asks for it
 * @param renew asks for it again
 */
export function useStanding(now: string, renew: () => Promise<void>): StandingWork {
  const [read] = useState(now);
  const [clashed, setClashed] = useState(false);
  const over = async (work: (mark: string) => Promise<void>): Promise<void> => {
    try {
      await work(clashed ? now : read);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'edit.outdated') {
        setClashed(true);
        await renew();
      }
      throw error;
    }
  };
  return { clashed, over };
}

export interface StandingProps {
  /** Who saved it; null: somebody who has left. */
  by: string | null;
  lines: readonly string[];
}

/** What somebody else has saved meanwhile, above what one has typed. */
export function Standing({ by, lines }: StandingProps) {
  return (
    <Box className="standing" role="alert">
      <Txt className="standing__title">{text.standing(by ?? text.colleague)}</Txt>
      {lines.filter(Boolean).map((line) => (
        <Txt as="p" key={line} className="desk-soft">
          {line}
        </Txt>
      ))}
    </Box>
  );
}
