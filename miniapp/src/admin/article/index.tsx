import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { deskArticleQuery, reviseArticle, type ArticleVersion, type DeskArticle } from '@/api/desk/articles';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt } from '@/components/notice';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { words } from '@/text';
import { articleText } from '@/text/article';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { ARTICLE_TONES } from '../parts/article-tones';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { ArticleEditor } from './editor';
import { ArticleSteps } from './steps';

const text = deskText.articles;

/** One article with all its versions: written, handed in, published by somebody else. */
export default function ArticleDeskPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const asked = useQuery({ ...deskArticleQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const writes = desk.is('service', 'manager', 'headquarters');
  return (
    <DeskPage desk={desk} title={text.title} place="articles" backTo="/admin/articles/index">
      {id === undefined ? (
        <Empty
          icon="info"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/articles/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={10} />}>
          {(article) => <Versions article={article} writes={writes} />}
        </Faces>
      )}
    </DeskPage>
  );
}

const inWork = ({ state }: ArticleVersion): boolean => state === 'draft' || state === 'in_review';

function Versions({ article, writes }: { article: DeskArticle; writes: boolean }) {
  const [editing, setEditing] = useState<string | null>(null);
  const { versions, helpful, unhelpful } = article;
  const edited = versions.find((one) => one.id === editing);
  if (edited) return <ArticleEditor version={edited} onDone={() => setEditing(null)} />;
  const [newest, ...older] = versions;
  const revise = async (): Promise<void> => {
    await attempt(() => reviseArticle(article.id));
  };
  return (
    <Box className="desk-halves">
      <Box>
        {newest ? <Version version={newest} onEdit={() => setEditing(newest.id)} /> : null}
        {writes && !versions.some(inWork) ? (
          <Button kind="quiet" onTap={revise}>
            {text.revise}
          </Button>
        ) : null}
        <Facts facts={[[text.votes, text.votesOf(helpful, unhelpful)]]} />
      </Box>
      <Box>
        {older.map((version) => (
          <Version key={version.id} version={version} onEdit={() => setEditing(version.id)} />
        ))}
      </Box>
    </Box>
  );
}

const namesOf = <K extends string>(list: readonly K[], names: Readonly<Record<K, string>>): string =>
  list.length === 0 ? text.everything : list.map((one) => names[one]).join('、');

function Version({ version, onEdit }: { version: ArticleVersion; onEdit: () => void }) {
  const { content, state, authorName, writtenAt, decidedAt, note } = version;
  const decided = text.decidedWords[state];
  return (
    <Section
      title={text.versionOf(version.version)}
      aside={<Badge tone={ARTICLE_TONES[state]}>{text.states[state]}</Badge>}
    >
      <Txt as="p" className="desk-strong">
        {content.title === '' ? text.untitled : content.title}
      </Txt>
      <Txt as="p" className="desk-soft">
        {text.by(authorName ?? text.houseOwn, momentFigures(writtenAt))}
      </Txt>
      {decided === undefined || decidedAt === null ? null : (
        <Txt as="p" className="desk-soft">
          {text.decided(decided, version.decidedByName ?? text.houseOwn, momentFigures(decidedAt))}
        </Txt>
      )}
      {note === null ? null : <Txt as="p">{text.noteOf(note)}</Txt>}
      <ArticleSteps version={version} onEdit={onEdit} />
      <Facts
        facts={[
          [text.topic, articleText.topics[content.topic]],
          [text.kinds, namesOf(content.kinds, words.kinds)],
          [text.metals, namesOf(content.metals, words.metals)],
          [text.gems, namesOf(content.gems, words.gems)],
          [text.questions, content.questions.join('；')],
        ]}
      />
      {content.body.split('\n').map((line, i) => (
        <Txt key={`${String(i)}${line}`} as="p">
          {line}
        </Txt>
      ))}
    </Section>
  );
}
