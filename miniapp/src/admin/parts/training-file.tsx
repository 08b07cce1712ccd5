import type { ReactNode } from 'react';
import type { HoursLine, KindStanding, StaffCertificate } from '@/api/desk/training';
import { Badge } from '@/components/badge';
import { TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Section } from '@/components/rows';
import { deskText } from '@/text/desk';
import { dayFigures, momentFigures } from '@/text/when';
import { HoursBar } from './hours-bar';
import { STAND_TONES } from './training-tones';
import './training.scss';

const text = deskText.training;

/** One kind of certificate of somebody: where they stand, and how far they are towards the next. */
export function KindFile({ one, children }: { one: KindStanding; children?: ReactNode }) {
  const { kind, stand, certificate, minutes, neededMinutes } = one;
  return (
    <Box className="training-kind">
      <Box className="desk-between">
        <Txt className="desk-strong">{text.kindName(text.kinds[kind])}</Txt>
        <Badge tone={STAND_TONES[stand]}>{text.stands[stand]}</Badge>
      </Box>
      {certificate === null ? null : (
        <Txt as="p" className="desk-soft">
          {`${text.number(certificate.number)} · ${text.until} ${dayFigures(certificate.validUntil)}`}
        </Txt>
      )}
      <HoursBar
        word={stand === 'none' ? text.progress : text.renewal}
        minutes={minutes}
        needed={neededMinutes}
      />
      <Txt as="p" className="desk-soft">
        {[
          minutes >= neededMinutes ? text.enough : text.short(neededMinutes - minutes),
          text.since(dayFigures(one.countedFrom)),
        ].join(' · ')}
      </Txt>
      {children}
    </Box>
  );
}

interface LedgerProps {
  hours: readonly HoursLine[];
  /** Takes a line back; left out, nobody here may. */
  onReverse?: (line: HoursLine) => void;
}

/** 学时明细: every line as it was written, counter entries among them. */
export function HoursLedger({ hours, onReverse }: LedgerProps) {
  return (
    <Section title={text.ledger}>
      {hours.length === 0 ? <Txt className="desk-none">{`${text.noHours}。${text.noHoursText}`}</Txt> : null}
      {hours.map((line) => (
        <Box key={line.id} className="training-line">
          <Box className="desk-between">
            <Txt className={line.settled && line.minutes > 0 ? 'training-line--gone' : 'desk-strong'}>
              {`${dayFigures(line.onDay)}　${line.courseName}`}
            </Txt>
            <Txt className="desk-count">{text.hoursPlain(line.minutes)}</Txt>
          </Box>
          <Box className="desk-between">
            <Txt className="desk-soft">
              {[
                line.minutes < 0 ? `${text.counter}：${line.note ?? ''}` : text.counts(kindsOf(line.kinds)),
                text.writtenBy(line.writtenByName, momentFigures(line.writtenAt)),
              ].join(' · ')}
            </Txt>
            {line.settled ? (
              <Txt className="desk-soft">{line.minutes > 0 ? text.reversed : ''}</Txt>
            ) : onReverse ? (
              <TextTap onTap={() => onReverse(line)}>{text.reverse}</TextTap>
            ) : null}
          </Box>
        </Box>
      ))}
    </Section>
  );
}

export const kindsOf = (kinds: HoursLine['kinds']): string =>
  kinds.map((kind) => text.kinds[kind]).join('、');

/** 上岗证记录: all there were, also those that were taken away. */
export function CertificateList({ certificates }: { certificates: readonly StaffCertificate[] }) {
  return (
    <Section title={text.certificates}>
      {certificates.length === 0 ? <Txt className="desk-none">{text.noCertificates}</Txt> : null}
      {certificates.map((one) => (
        <Box key={one.id} className="training-line">
          <Box className="desk-between">
            <Txt className={one.revokedAt === null ? 'desk-strong' : 'training-line--gone'}>
              {text.kindName(text.kinds[one.kind])}
            </Txt>
            <Txt className="desk-count">
              {text.span(dayFigures(one.startsOn), dayFigures(one.validUntil))}
            </Txt>
          </Box>
          <Txt as="p" className="desk-soft">
            {[
              text.number(one.number),
              ...(one.minutes > 0 ? [text.rests(one.minutes)] : []),
              text.issuedLine(one.issuedByName, momentFigures(one.issuedAt)),
            ].join(' · ')}
          </Txt>
          {one.revokedAt === null ? null : (
            <Txt as="p" className="desk-soft">
              {text.revokedLine(
                one.revokedByName ?? '',
                momentFigures(one.revokedAt),
                one.revokedReason ?? '',
              )}
            </Txt>
          )}
        </Box>
      ))}
    </Section>
  );
}
