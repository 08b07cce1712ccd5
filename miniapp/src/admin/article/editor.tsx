import { ARTICLE_LIMITS, ARTICLE_TOPICS, GEMS, KINDS, METALS } from '@zhuyue/shared';
import { useState } from 'react';
import { saveArticle, type ArticleContentForm, type ArticleVersion } from '@/api/desk/articles';
import { changed } from '@/api/desk/keys';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Field, TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { common, words } from '@/text';
import { articleText } from '@/text/article';
import { deskText } from '@/text/desk';
import { Standing, useStanding } from '../parts/standing';

const text = deskText.articles;
const linesOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((line) => Array.from(line.trim()).slice(0, ARTICLE_LIMITS.question).join(''))
      .filter(Boolean),
  ),
];

interface SomeProps<V extends string> {
  label: string;
  all: readonly V[];
  names: Readonly<Record<V, string>>;
  value: readonly V[];
  onValue: (value: V[]) => void;
}

/** What it is about; none chosen: all of it. */
function Some<V extends string>({ label, all, names, value, onValue }: SomeProps<V>) {
  return (
    <Field label={label} hint={text.every}>
      <Chips<V>
        label={label}
        value={value}
        onChoose={(one) =>
          onValue(value.includes(one) ? value.filter((other) => other !== one) : [...value, one])
        }
        options={all.map((one) => ({ value: one, text: names[one] }))}
      />
    </Field>
  );
}

/** Writes a draft anew; what a colleague saved meanwhile is shown and not overwritten unseen. */
export function ArticleEditor({ version, onDone }: { version: ArticleVersion; onDone: () => void }) {
  const standing = useStanding(String(version.edition), () => changed('articles'));
  const [content, setContent] = useState<ArticleContentForm>(version.content);
  const [asked, setAsked] = useState(version.content.questions.join('\n'));
  const change = (some: Partial<ArticleContentForm>): void => setContent({ ...content, ...some });
  const save = async (): Promise<void> => {
    const kept = {
      ...content,
      title: content.title.trim(),
      body: content.body.trim(),
      questions: linesOf(asked).slice(0, ARTICLE_LIMITS.questions),
    };
    const gone = await attempt(() =>
      standing.over((edition) => saveArticle(version.id, Number(edition), kept)),
    );
    if (!gone) return;
    say(text.saved);
    onDone();
  };
  return (
    <>
      {standing.clashed ? (
        <Standing by={version.authorName} lines={[version.content.title, version.content.body]} />
      ) : null}
      <TextField
        label={text.name}
        value={content.title}
        onValue={(title) => change({ title })}
        maxLength={ARTICLE_LIMITS.title}
      />
      <Field label={text.topic}>
        <Chips
          label={text.topic}
          value={content.topic}
          onChoose={(topic) => change({ topic })}
          options={ARTICLE_TOPICS.map((value) => ({ value, text: articleText.topics[value] }))}
        />
      </Field>
      <TextArea
        label={text.body}
        hint={text.bodyHint}
        value={content.body}
        onValue={(body) => change({ body })}
        maxLength={ARTICLE_LIMITS.body}
        lines={12}
      />
      <TextArea
        label={text.questions}
        hint={text.questionsHint}
        value={asked}
        onValue={setAsked}
        maxLength={ARTICLE_LIMITS.questions * ARTICLE_LIMITS.question}
        lines={4}
      />
      <Some
        label={text.kinds}
        all={KINDS}
        names={words.kinds}
        value={content.kinds}
        onValue={(kinds) => change({ kinds })}
      />
      <Some
        label={text.metals}
        all={METALS}
        names={words.metals}
        value={content.metals}
        onValue={(metals) => change({ metals })}
      />
      <Some
        label={text.gems}
        all={GEMS}
        names={words.gems}
        value={content.gems}
        onValue={(gems) => change({ gems })}
      />
      <Box className="settings-taps">
        <Button kind="quiet" onTap={onDone}>
          {common.cancel}
        </Button>
        <Button kind="gold" onTap={save}>
          {common.save}
        </Button>
      </Box>
    </>
  );
}
