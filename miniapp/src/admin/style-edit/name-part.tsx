import { checkName, KINDS, nameFacts, STYLE_LIMITS } from '@zhuyue/shared';
import type { DeskSeries } from '@/api/desk/styles';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { Section } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { styleWords } from '@/text/style-words';
import type { PartProps } from './parts.types';

const text = deskText.styleEdit;

/** The name is checked against the facts with every letter; the right one is offered beside it. */
export function NamePart({ content, change, series }: PartProps & { series: readonly DeskSeries[] }) {
  const own = series.find((one) => one.id === content.seriesId);
  const verdict = checkName(content.name, nameFacts(content, own?.name ?? null));
  const problems = verdict.problems.map((one) => text.nameFault(one.word, styleWords.nameFaults[one.fault]));
  return (
    <Section title={text.parts.name}>
      <Field label={styleWords.fields.kind}>
        <Chips
          label={styleWords.fields.kind}
          value={content.kind}
          options={KINDS.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
          onChoose={(kind) => change({ kind })}
        />
      </Field>
      <TextField
        label={styleWords.fields.name}
        hint={verdict.allowed ? text.nameGood : text.nameHint}
        error={content.name === '' || verdict.allowed ? undefined : problems.join('；')}
        value={content.name}
        maxLength={STYLE_LIMITS.name}
        onValue={(name) => change({ name })}
      />
      {verdict.allowed ? null : (
        <Box className="style-edit__proposal">
          <Txt>{text.proposal(verdict.proposal)}</Txt>
          <Button kind="quiet" small onTap={() => change({ name: verdict.proposal })}>
            {text.adopt}
          </Button>
        </Box>
      )}
      <Field label={styleWords.fields.seriesId}>
        <Chips
          label={styleWords.fields.seriesId}
          value={content.seriesId ?? 'none'}
          options={[
            { value: 'none', text: text.noSeries },
            ...series.map((one) => ({ value: one.id, text: one.name })),
          ]}
          onChoose={(id) => change({ seriesId: id === 'none' ? null : id })}
        />
      </Field>
    </Section>
  );
}
