import { useQuery } from '@tanstack/react-query';
import { ApiError } from '@/api/failure';
import { newKey } from '@/api/call';
import { queryClient } from '@/api/query-client';
import { castVote, sharedVoteQuery, type OpenVote } from '@/api/visits';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Page } from '@/components/page';
import { Picture } from '@/components/picture';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { go } from '@/platform/navigation';
import { hideFromSearch } from '@/platform/hidden';
import { keep, recall } from '@/platform/storage';
import { sizeName } from '@/text/size';
import { visitText as text } from '@/text/visit';
import { useEffect } from 'react';
import './index.scss';

const VOTER = 'voter';

/** Known to this device alone: a vote can be changed, and is not counted twice. */
function voterMark(): string {
  const known = recall(VOTER);
  if (known !== null) return known;
  const mark = newKey();
  keep(VOTER, mark);
  return mark;
}

export default function VotePage() {
  const { t: token } = useParams('t');
  const asked = useQuery({
    ...sharedVoteQuery(token ?? '', voterMark()),
    enabled: token !== undefined,
    retry: false,
  });
  const gone =
    token === undefined || (asked.error instanceof ApiError && asked.error.code === 'vote.not_found');
  useEffect(hideFromSearch, []);
  return (
    <Page title={text.voteTitle}>
      {gone ? (
        <Empty
          icon="heart"
          title={text.voteGone}
          text={text.voteGoneText}
          action={text.voteHome}
          onAction={() => go('/pages/home/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="tray" rows={2} />}>
          {(vote) => <Options token={token} vote={vote} />}
        </Faces>
      )}
    </Page>
  );
}

function Options({ token, vote }: { token: string; vote: OpenVote }) {
  const cast = async (choice: number): Promise<void> => {
    const done = await attempt(async () => {
      queryClient.setQueryData(['vote', token], await castVote(token, voterMark(), choice));
    });
    if (done) say(text.voted);
  };
  return (
    <>
      <Txt as="p" className="vote__lead">
        {text.voteLead}
      </Txt>
      <Box as="ul" className="vote__options">
        {vote.options.map((option, i) => (
          <Box as="li" key={`${option.name}${String(i)}`} className="vote__one">
            <Picture src={option.picture} alt="" />
            <Txt className="vote__name">{option.name}</Txt>
            <Txt className="vote__size">{option.sizeHmm === null ? '' : sizeName(option.sizeHmm)}</Txt>
            {vote.mine === i ? (
              <Badge tone="good">{text.mine}</Badge>
            ) : (
              <Button full onTap={() => cast(i)}>
                {text.voteThis}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </>
  );
}
