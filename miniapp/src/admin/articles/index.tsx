import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  articleGapsQuery,
  beginArticle,
  deskArticlesQuery,
  settleGap,
  type ArticleGap,
  type ArticleRow,
} from '@/api/desk/articles';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { go } from '@/platform/navigation';
import { articleText } from '@/text/article';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { ARTICLE_TONES } from '../parts/article-tones';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';

const text = deskText.articles;
const WRITERS = ['service', 'manager', 'headquarters'] as const;

const columns: readonly Column<ArticleRow>[] = [
  {
    key: 'title',
    title: text.name,
    cell: (row) => <Txt className="desk-strong">{row.title === '' ? text.untitled : row.title}</Txt>,
  },
  { key: 'topic', title: text.topic, width: '104px', cell: (row) => articleText.topics[row.topic] },
  {
    key: 'state',
    title: text.state,
    width: '232px',
    cell: (row) => (
      <>
        <Badge tone={ARTICLE_TONES[row.state]}>{text.states[row.state]}</Badge>
        {row.alsoShown ? <Txt className="desk-soft"> {text.alsoShown}</Txt> : null}
      </>
    ),
  },
  {
    key: 'author',
    title: text.author,
    width: '232px',
    wideOnly: true,
    cell: (row) => (
      <Txt className="desk-soft">{`${row.authorName ?? text.houseOwn} ${momentFigures(row.writtenAt)}`}</Txt>
    ),
  },
  {
    key: 'votes',
    title: text.votes,
    figures: true,
    width: '136px',
    cell: (row) => text.votesOf(row.helpful, row.unhelpful),
  },
];

type Part = keyof typeof text.parts;

/** 保养与问答 on the desk: the articles, and what was asked without one. */
export default function ArticlesDeskPage() {
  const desk = useDesk();
  const [part, setPart] = useState<Part>('articles');
  const writes = desk.is(...WRITERS);
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="articles"
      bar={
        writes ? (
          <Button kind="gold" full onTap={() => write()}>
            {text.begin}
          </Button>
        ) : undefined
      }
    >
      {writes ? (
        <Box className="desk-filters">
          <Chips<Part>
            label={text.part}
            row
            value={part}
            onChoose={setPart}
            options={(['articles', 'gaps'] as const).map((value) => ({ value, text: text.parts[value] }))}
          />
        </Box>
      ) : null}
      {part === 'gaps' && writes ? <Gaps /> : <Articles ready={desk.ready} />}
    </DeskPage>
  );
}

async function write(question?: string): Promise<void> {
  await attempt(async () => {
    go('/admin/article/index', { id: await beginArticle(question) });
  });
}

function Articles({ ready }: { ready: boolean }) {
  const asked = useQuery({ ...deskArticlesQuery(), enabled: ready });
  return (
    <>
      <Txt as="p" className="desk-lead">
        {text.lead}
      </Txt>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="info" title={text.none} text={text.noneText} />}
      >
        {({ items }) => (
          <Table
            label={text.title}
            columns={columns}
            rows={items}
            keyOf={(row) => row.id}
            onOpen={(row) => go('/admin/article/index', { id: row.id })}
            toneOf={(row) => (row.state === 'in_review' ? 'waiting' : undefined)}
          />
        )}
      </Faces>
    </>
  );
}

const settle = async (question: string): Promise<void> => {
  if (await attempt(() => settleGap(question))) say(text.settled);
};

const gapColumns: readonly Column<ArticleGap>[] = [
  {
    key: 'question',
    title: text.question,
    cell: (row) => <Txt className="desk-strong">{row.question}</Txt>,
  },
  {
    key: 'searches',
    title: text.searches,
    figures: true,
    width: '72px',
    cell: (row) => String(row.searches),
  },
  { key: 'threads', title: text.asked, figures: true, width: '72px', cell: (row) => String(row.threads) },
  {
    key: 'offered',
    title: text.offered,
    width: '136px',
    wideOnly: true,
    cell: (row) =>
      row.searches === 0 ? (
        '—'
      ) : (
        <Txt className="desk-soft">{row.offered ? text.offeredYes : text.offeredNo}</Txt>
      ),
  },
  {
    key: 'lastAt',
    title: text.lastAt,
    figures: true,
    width: '120px',
    wideOnly: true,
    cell: (row) => momentFigures(row.lastAt),
  },
  {
    key: 'act',
    title: '',
    width: '200px',
    cell: ({ question }) => (
      <Box className="settings-taps">
        <Button small onTap={() => write(question)}>
          {text.write}
        </Button>
        <Button small kind="quiet" onTap={() => settle(question)}>
          {text.settle}
        </Button>
      </Box>
    ),
  },
];

function Gaps() {
  const asked = useQuery(articleGapsQuery());
  return (
    <>
      <Txt as="p" className="desk-lead">
        {text.gapsLead}
      </Txt>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={6} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="check" title={text.gapsNone} text={text.gapsNoneText} />}
      >
        {({ items }) => (
          <Table label={text.parts.gaps} columns={gapColumns} rows={items} keyOf={(row) => row.question} />
        )}
      </Faces>
    </>
  );
}
