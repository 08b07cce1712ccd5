import { LIMITS, type RuleSort } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ruleOutlookQuery, saveRule, type PriceRule, type RuleBody } from '@/api/desk/price-rules';
import { changed } from '@/api/desk/keys';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { PriceEffects } from '../parts/price-effects';
import { periodWords, scopeWords, termsWords } from '../parts/rule-words';
import { Standing, useStanding } from '../parts/standing';
import { bodyOf, emptyForm, formOf, type FormFault, type RuleForm } from './form';
import { Scope } from './scope';
import { Terms } from './terms';

const text = deskText.priceRules;
const NAME_LENGTH = 40;

const linesOf = (rule: PriceRule): string[] => [
  rule.name,
  rule.reason,
  termsWords(rule),
  scopeWords(
    rule,
    [...rule.series, ...rule.styles, ...rule.stores].map((one) => one.name),
  ),
  periodWords(rule),
];

export interface EditorProps {
  sort: RuleSort;
  rule: PriceRule | null;
  onSaved: (id: string) => void;
}

/** Writes a rule down, shows what it would change, and keeps it as a draft for the second person. */
export function Editor({ sort, rule, onSaved }: EditorProps) {
  const [form, setForm] = useState<RuleForm>(() =>
    rule === null ? emptyForm(new Date().toISOString()) : formOf(rule),
  );
  const [tried, setTried] = useState(false);
  const [seen, setSeen] = useState<RuleBody | null>(null);
  const standing = useStanding(rule?.mark ?? '', () => changed('price-rules'));
  const { body, faults } = bodyOf(sort, form);
  const found = tried ? faults : [];
  const onType = (some: Partial<RuleForm>): void => setForm((before) => ({ ...before, ...some }));
  const save = async (): Promise<void> => {
    setTried(true);
    if (body === null) return;
    await attempt(() =>
      standing.over(async (mark) => {
        const saved = await saveRule(rule === null ? null : { id: rule.id, mark }, body);
        say(text.saved);
        onSaved(saved.id);
      }),
    );
  };
  return (
    <Box className="rule-form">
      {standing.clashed && rule !== null ? <Standing by={rule.createdByName} lines={linesOf(rule)} /> : null}
      <Words form={form} faults={found} onType={onType} />
      <Section title={text.terms}>
        <Terms sort={sort} form={form} onType={onType} wrong={found.includes('terms')} />
      </Section>
      <Section title={text.scope}>
        <Txt as="p" className="desk-soft">
          {text.scopeNote}
        </Txt>
        <Scope sort={sort} form={form} onType={onType} />
      </Section>
      <Box className="rule-form__taps">
        <Button
          kind="quiet"
          onTap={() => {
            setTried(true);
            setSeen(body);
          }}
        >
          {text.preview}
        </Button>
        <Button kind="gold" onTap={save}>
          {text.save}
        </Button>
      </Box>
      {seen ? <Preview body={seen} onClose={() => setSeen(null)} /> : null}
    </Box>
  );
}

interface PartProps {
  form: RuleForm;
  onType: (some: Partial<RuleForm>) => void;
}

function Words({ form, faults, onType }: PartProps & { faults: readonly FormFault[] }) {
  return (
    <>
      <TextField
        label={text.nameField}
        maxLength={NAME_LENGTH}
        value={form.name}
        onValue={(name) => onType({ name })}
        hint={text.nameHint}
        error={faults.includes('name') ? text.missing : undefined}
      />
      <TextArea
        label={text.reasonField}
        maxLength={LIMITS.reason}
        value={form.reason}
        onValue={(reason) => onType({ reason })}
        hint={text.reasonHint}
        error={faults.includes('reason') ? text.missing : undefined}
      />
      <TextField
        label={text.fromField}
        maxLength={20}
        value={form.from}
        onValue={(from) => onType({ from })}
        error={faults.includes('from') ? text.timeWrong : undefined}
      />
      <TextField
        label={text.untilField}
        optional
        maxLength={20}
        value={form.until}
        onValue={(until) => onType({ until })}
        hint={text.untilHint}
        error={faults.includes('until') ? text.timeWrong : undefined}
      />
      <TextField
        label={text.rankField}
        kind="number"
        maxLength={4}
        value={form.rank}
        onValue={(rank) => onType({ rank })}
        hint={text.rankHint}
      />
    </>
  );
}

/** What the shop would ask with this rule, beside what it asks without it. */
export function Preview({ body, onClose }: { body: RuleBody; onClose: () => void }) {
  const [page, setPage] = useState(1);
  const asked = useQuery(ruleOutlookQuery(body, page));
  return (
    <Sheet open title={text.previewTitle} onClose={onClose}>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={6} />}>
        {(effects) => <PriceEffects effects={effects} page={page} onPage={setPage} />}
      </Faces>
    </Sheet>
  );
}
