import { useQuery } from '@tanstack/react-query';
import { dayOf } from '@zhuyue/shared';
import { articleQuery, articlesQuery, voteOnArticle, type Article } from '@/api/articles';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Page } from '@/components/page';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { go, replace } from '@/platform/navigation';
import { articleText as text } from '@/text/article';
import { dayFigures } from '@/text/when';
import './index.scss';

const ALSO = 3;

/** One article: its text, whether it helped, and what else there is on the topic. */
export default function ArticlePage() {
  const { id } = useParams('id');
  const article = useQuery({ ...articleQuery(id ?? ''), enabled: id !== undefined });
  return (
    <Page title={text.one} backTo="/customer/articles/index">
      {id === undefined ? (
        <Empty
          title={text.missing}
          text={text.missingText}
          action={text.toList}
          onAction={() => replace('/customer/articles/index')}
        />
      ) : (
        <Faces query={article} skeleton={<Skeleton like="lines" rows={8} />}>
          {(found) => <Words article={found} />}
        </Faces>
      )}
    </Page>
  );
}

function Words({ article: { id, content, publishedAt, helpful } }: { article: Article }) {
  const vote = async (answer: boolean): Promise<void> => {
    if (await attempt(() => voteOnArticle(id, answer))) say(text.thanks);
  };
  return (
    <>
      <Txt as="h2" className="article__title">
        {content.title}
      </Txt>
      <Txt as="p" className="article__note">
        {publishedAt === null
          ? text.topics[content.topic]
          : `${text.topics[content.topic]}　${text.updated(dayFigures(dayOf(publishedAt)))}`}
      </Txt>
      {content.body.split('\n').map((line, i) => (
        <Txt key={`${String(i)}${line}`} as="p" className="article__text" selectable>
          {line}
        </Txt>
      ))}
      <Section title={text.helpful}>
        <Chips<'yes' | 'no'>
          label={text.helpful}
          value={helpful === null ? null : helpful ? 'yes' : 'no'}
          onChoose={(answer) => void vote(answer === 'yes')}
          options={[
            { value: 'yes', text: text.yes },
            { value: 'no', text: text.no },
          ]}
        />
      </Section>
      <Also id={id} topic={content.topic} />
    </>
  );
}

function Also({ id, topic }: { id: string; topic: Article['content']['topic'] }) {
  const asked = useQuery(articlesQuery({ topic }));
  const others = (asked.data?.items ?? []).filter((one) => one.id !== id).slice(0, ALSO);
  if (others.length === 0) return null;
  return (
    <Section title={text.also}>
      {others.map((one) => (
        <Row key={one.id} title={one.title} onTap={() => go('/customer/article/index', { id: one.id })} />
      ))}
    </Section>
  );
}
