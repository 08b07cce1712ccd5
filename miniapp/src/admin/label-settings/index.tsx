import { HOUSE_FACT_LENGTH, HOUSE_FACTS } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  labelSettingsQuery,
  offerTemplate,
  saveHouse,
  type LabelHouse,
  type LabelSettings,
  type LabelTemplate,
} from '@/api/desk/labels';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { BLANK, formLine, TemplateSheet } from './template-sheet';
import './index.scss';

const text = deskText.labels;

/** 标签设置: the forms of labels, and what the house says of itself on every one. */
export default function LabelSettingsPage() {
  const desk = useDesk();
  const [editing, setEditing] = useState<LabelTemplate | 'new' | null>(null);
  const asked = useQuery({ ...labelSettingsQuery(), enabled: desk.ready });
  return (
    <DeskPage
      desk={desk}
      title={text.settings}
      place="labels"
      backTo="/admin/labels/index"
      roles={['manager', 'headquarters']}
    >
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
        {(settings) => (
          <Box className="desk-halves">
            <Section
              title={text.templates}
              aside={
                <Button kind="quiet" small icon="plus" onTap={() => setEditing('new')}>
                  {text.addTemplate}
                </Button>
              }
            >
              {settings.templates.map((one) => (
                <Form key={one.id} template={one} onEdit={() => setEditing(one)} />
              ))}
            </Section>
            <House key={settings.houseChangedAt} settings={settings} mayEdit={desk.is('headquarters')} />
          </Box>
        )}
      </Faces>
      {editing === null ? null : (
        <TemplateSheet
          now={asked.data?.templates.find((one) => editing !== 'new' && one.id === editing.id) ?? null}
          start={editing === 'new' ? BLANK : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </DeskPage>
  );
}

function Form({ template, onEdit }: { template: LabelTemplate; onEdit: () => void }) {
  const { id, name, active, faults } = template;
  const turn = async (): Promise<void> => {
    if (await attempt(() => offerTemplate(id, !active))) say(text.saved);
  };
  return (
    <Box className="label-form">
      <Box className="desk-between">
        <Txt className="desk-strong">{name}</Txt>
        {active ? null : <Badge>{text.away}</Badge>}
      </Box>
      <Txt as="p" className="desk-soft">
        {formLine(template)}
      </Txt>
      {faults.map((fault) => (
        <Txt as="p" key={fault} className="label-form__fault">
          {text.faults[fault]}
        </Txt>
      ))}
      <Box className="steps__row">
        <Button kind="quiet" small onTap={onEdit}>
          {text.editTemplate}
        </Button>
        <Button kind="quiet" small onTap={turn}>
          {active ? text.putAway : text.offer}
        </Button>
      </Box>
    </Box>
  );
}

function House({ settings, mayEdit }: { settings: LabelSettings; mayEdit: boolean }) {
  const [facts, setFacts] = useState<LabelHouse>(settings.house);
  const { houseChangedAt, houseChangedByName, missing } = settings;
  const save = async (): Promise<void> => {
    if (await attempt(() => saveHouse(facts))) say(text.saved);
  };
  return (
    <Section title={text.houseTitle}>
      <Txt as="p" className="desk-lead">
        {text.houseText}
      </Txt>
      {missing.length === 0 ? null : (
        <Txt as="p" className="label-form__fault" role="alert">
          {text.missing(missing.map((item) => text.items[item]).join('、'))}
        </Txt>
      )}
      {mayEdit ? (
        <>
          {HOUSE_FACTS.map((fact) => (
            <TextField
              key={fact}
              label={text.houseFacts[fact]}
              maxLength={HOUSE_FACT_LENGTH}
              value={facts[fact]}
              onValue={(value) => setFacts({ ...facts, [fact]: value })}
            />
          ))}
          <Button kind="gold" onTap={save}>
            {text.save}
          </Button>
        </>
      ) : (
        <Facts facts={HOUSE_FACTS.map((fact) => [text.houseFacts[fact], settings.house[fact]] as const)} />
      )}
      {houseChangedAt === null ? null : (
        <Txt as="p" className="desk-soft">
          {text.houseBy(momentFigures(houseChangedAt), houseChangedByName ?? '')}
        </Txt>
      )}
    </Section>
  );
}
