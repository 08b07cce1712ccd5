import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ARTICLE_LIMITS, ARTICLE_TOPICS, GEMS, KINDS, METALS, type ArticleTopic } from '@zhuyue/shared';
import { useEffect, useRef, useState } from 'react';
import { articlesQuery, tellOpened, tellSearch, type ArticleCard } from '@/api/articles';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { SearchField } from '@/components/field';
import { Page } from '@/components/page';
import { Row } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { useSettled } from '@/hooks/use-settled';
import { go } from '@/platform/navigation';
import { articleText as text } from '@/text/article';
import './index.scss';

/** How long a text stands before it counts as looked for. */
const MEANT_MS = 1200;

/** What was looked for is told once it stands, and which article was opened from it. */
function useSearchTold(asked: string): (articleId: string) => void {
  const meant = useSettled(asked, MEANT_MS);
  const told = useRef<Promise<string | undefined>>(Promise.resolve(undefined));
  useEffect(() => {
    if (meant !== '')
      told.current = told.current.then((before) => tellSearch(meant, before)).catch(() => undefined);
  }, [meant]);
  return (articleId) => {
    if (asked === '') return;
    // Opened before the text had stood long enough: it was looked for all the same.
    const search = meant === asked ? told.current : told.current.then((id) => tellSearch(asked, id));
    told.current = Promise.resolve(undefined);
    void search
      .then((id) => (id === undefined ? undefined : tellOpened(id, articleId)))
      .catch(() => undefined);
  };
}

/** 保养与问答: everything there is, or what speaks of one kind of piece. */
export default function ArticlesPage() {
  const params = useParams('kind', 'metal', 'gem');
  const [topic, setTopic] = useState<ArticleTopic | undefined>();
  const [typed, setTyped] = useState('');
  const settled = useSettled(typed.trim());
  const asked = typed.trim() === '' ? '' : settled;
  const opened = useSearchTold(asked);
  const about = {
    kind: KINDS.find((one) => one === params.kind),
    metal: METALS.find((one) => one === params.metal),
    gem: GEMS.find((one) => one === params.gem),
  };
  const narrowed = about.kind !== undefined && asked === '';
  const found = useQuery({
    ...articlesQuery(asked === '' ? { ...about, topic } : { text: asked, topic }),
    placeholderData: keepPreviousData,
  });
  const open = ({ id }: ArticleCard): void => {
    opened(id);
    go('/customer/article/index', { id });
  };
  const all = (): void => {
    setTyped('');
    setTopic(undefined);
  };
  return (
    <Page title={text.title} backTo="/pages/mine/index">
      <SearchField
        value={typed}
        onValue={setTyped}
        placeholder={text.search}
        maxLength={ARTICLE_LIMITS.question}
      />
      <Chips<ArticleTopic | 'all'>
        label={text.topic}
        row
        value={topic ?? 'all'}
        onChoose={(one) => setTopic(one === 'all' ? undefined : one)}
        options={[
          { value: 'all', text: text.all },
          ...ARTICLE_TOPICS.map((value) => ({ value, text: text.topics[value] })),
        ]}
      />
      {narrowed ? (
        <Txt as="p" className="articles__about">
          {text.forThis}
        </Txt>
      ) : null}
      <Faces
        query={found}
        skeleton={<Skeleton rows={6} />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          asked === '' && topic === undefined ? (
            <Empty icon="info" title={text.noneYet} text={text.noneYetText} />
          ) : (
            <Empty icon="search" title={text.none} text={text.noneText} action={text.clear} onAction={all} />
          )
        }
      >
        {({ items }) =>
          items.map((one) => (
            <Row key={one.id} title={one.title} note={one.excerpt} onTap={() => open(one)} />
          ))
        }
      </Faces>
    </Page>
  );
}
