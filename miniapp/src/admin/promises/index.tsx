import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { promisesQuery, type PromiseInForce, type PromiseVersion } from '@/api/desk/promises';
import { TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { spanName } from '@/text/span';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { TermsSheet } from './terms-sheet';
import './index.scss';

const text = deskText.promises;

const termsWords = ({ terms }: PromiseInForce): string[] => [
  `${text.within(spanName(terms.minutes * 60_000))} · ${text.calendars[terms.calendar]}`,
  text.ladder(
    terms.advisorPermille / 10,
    terms.managerPermille / 10,
    spanName(terms.untakenMinutes * 60_000),
  ),
];

/** 服务承诺: what is promised, when the ladder is climbed, and what was changed. */
export default function PromisesPage() {
  const desk = useDesk();
  const asked = useQuery({ ...promisesQuery(), enabled: desk.ready });
  const [changing, setChanging] = useState<PromiseInForce | null>(null);
  const writes = desk.is('headquarters');
  return (
    <DeskPage desk={desk} title={text.title} place="claims" backTo="/admin/claims/index">
      <Txt as="p" className="desk-lead">
        {text.lead}
      </Txt>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
        {({ inForce, versions }) => (
          <Box className="desk-halves">
            <Section title={text.inForce}>
              {inForce.map((one) => (
                <Box key={one.promise} className="promise-line">
                  <Box className="desk-between">
                    <Txt className="desk-strong">{text.names[one.promise]}</Txt>
                    {writes ? (
                      <TextTap
                        onTap={() => setChanging(one)}
                      >{`${text.change}${text.names[one.promise]}`}</TextTap>
                    ) : (
                      <Txt className="desk-soft">{text.version(one.version)}</Txt>
                    )}
                  </Box>
                  {termsWords(one).map((line) => (
                    <Txt as="p" key={line} className="desk-soft">
                      {line}
                    </Txt>
                  ))}
                </Box>
              ))}
            </Section>
            <Section title={text.versions}>
              {versions.length === 0 ? <Txt className="desk-none">{text.none}</Txt> : null}
              {versions.map((one) => (
                <Version key={`${one.promise}${String(one.version)}`} version={one} />
              ))}
            </Section>
          </Box>
        )}
      </Faces>
      {changing ? <TermsSheet promise={changing} onClose={() => setChanging(null)} /> : null}
    </DeskPage>
  );
}

function Version({ version }: { version: PromiseVersion }) {
  return (
    <Box className="promise-line">
      <Txt className="desk-strong">{`${text.names[version.promise]} ${text.version(version.version)}`}</Txt>
      <Txt as="p">{version.reason}</Txt>
      {[...termsWords(version), text.by(version.writtenByName, momentFigures(version.writtenAt))].map(
        (line) => (
          <Txt as="p" key={line} className="desk-soft">
            {line}
          </Txt>
        ),
      )}
    </Box>
  );
}
