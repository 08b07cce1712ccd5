import { useQuery } from '@tanstack/react-query';
import { myTrainingQuery, type KindStanding } from '@/api/desk/training';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { WayLines } from '../parts/certificate-ways';
import { DeskPage } from '../parts/desk-page';
import { CertificateList, HoursLedger, KindFile } from '../parts/training-file';
import { useDesk } from '../parts/use-desk';

const text = deskText.training;

/** Nobody is told how to become a setter who has not begun to. */
const wanted = ({ kind, stand, minutes, certificate }: KindStanding): boolean =>
  stand !== 'valid' && (kind === 'after_sales' || minutes > 0 || certificate !== null);

/** 我的培训: my hours, what is missing and how I get it, and what I hold. */
export default function MyTrainingPage() {
  const desk = useDesk();
  const leads = desk.is('manager', 'headquarters');
  const asked = useQuery({ ...myTrainingQuery(desk.store?.id), enabled: desk.ready });
  return (
    <DeskPage
      desk={desk}
      title={text.mine}
      place={leads ? 'training' : 'my-training'}
      backTo={leads ? '/admin/training/index' : undefined}
    >
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={10} />}>
        {(mine) => (
          <Box className="desk-halves">
            <Section title={text.kind}>
              {mine.kinds.map((one) => {
                const way = mine.ways.find(({ certificate }) => certificate === one.kind);
                return (
                  <KindFile key={one.kind} one={one}>
                    {way !== undefined && wanted(one) ? <WayLines way={way} /> : null}
                  </KindFile>
                );
              })}
            </Section>
            <Box>
              <HoursLedger hours={mine.hours} />
              <CertificateList certificates={mine.certificates} />
              <Section title={text.courses}>
                {mine.courses.length === 0 ? <Txt className="desk-none">{text.noCourses}</Txt> : null}
                {mine.courses.map((course) => (
                  <Box key={course.id} className="training-line">
                    <Box className="desk-between">
                      <Txt className="desk-strong">{course.name}</Txt>
                      <Txt className="desk-count">{text.hoursPlain(course.minutes)}</Txt>
                    </Box>
                    <Txt as="p" className="desk-soft">
                      {[text.counts(course.kinds.map((kind) => text.kinds[kind]).join('、')), course.about]
                        .filter(Boolean)
                        .join(' · ')}
                    </Txt>
                  </Box>
                ))}
              </Section>
            </Box>
          </Box>
        )}
      </Faces>
    </DeskPage>
  );
}
