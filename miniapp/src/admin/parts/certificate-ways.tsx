import type { CertificateWay } from '@/api/desk/training';
import { Box, Txt } from '@/components/elements';
import { Link } from '@/components/link';
import { deskText } from '@/text/desk';
import './training.scss';

const text = deskText.training;

/** How somebody gets a certificate, line by line. */
export function WayLines({ way }: { way: CertificateWay }) {
  const names = (list: readonly string[]): string => list.join('、');
  const enough = way.minutes >= way.neededMinutes;
  const courses = way.courses.length > 0 ? text.wayCourses(names(way.courses)) : text.noCourses;
  const issue = enough ? text.wayReady : text.wayIssuers;
  const lines = [
    enough ? '' : courses,
    way.issuers.length > 0 ? issue(names(way.issuers)) : '',
    way.holders.length > 0 ? text.wayHolders(names(way.holders)) : text.wayNobody,
  ];
  return (
    <>
      {lines.filter(Boolean).map((line) => (
        <Txt as="p" key={line} className="desk-soft">
          {line}
        </Txt>
      ))}
    </>
  );
}

/** Under steps that are refused for want of a certificate: what is missing, and the way to it. */
export function CertificateWays({ ways }: { ways: readonly CertificateWay[] }) {
  if (ways.length === 0) return null;
  return (
    <Box as="section" label={text.way}>
      {ways.map((way) => (
        <Box key={way.certificate} className="way">
          <Txt as="p" className="desk-strong">
            {text.wayNeed(text.kinds[way.certificate])}
          </Txt>
          <Txt as="p" className="desk-soft">
            {text.wayStand(text.stands[way.stand], text.hoursOf(way.minutes, way.neededMinutes))}
          </Txt>
          <WayLines way={way} />
        </Box>
      ))}
      <Link to="/admin/my-training/index" className="desk-link">
        <Txt>{text.toMine}</Txt>
      </Link>
    </Box>
  );
}
