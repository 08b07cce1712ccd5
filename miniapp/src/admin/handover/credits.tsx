import { MOST_CREDITS, PHONE_PATTERN, grams, yuan } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { creditsQuery, type Credit } from '@/api/desk/trade-ins';
import { Switch } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Section } from '@/components/rows';
import { deskText } from '@/text/desk';
import { creditFenOf, receivedOf, type HandOverForm } from './form';

const text = deskText.handover;

/** What the rule asks of the new piece, in a few words. */
function termsOf({ newMinMg, newMinFen, elseFeeFen }: Credit): string {
  const asks = [
    newMinMg === null ? '' : text.creditMinMg(grams(newMinMg)),
    newMinFen === null ? '' : text.creditMinFen(yuan(newMinFen)),
  ].filter((one) => one !== '');
  if (asks.length === 0) return '';
  return `${asks.join('，')}${elseFeeFen > 0 ? text.creditElse(yuan(elseFeeFen)) : ''}`;
}

export interface CreditsProps {
  form: HandOverForm;
  askedFen: number;
  onFill: (some: Partial<HandOverForm>) => void;
}

/** Old metal of the customer with this number, to be counted towards the price; nothing where there is none. */
export function Credits({ form, askedFen, onFill }: CreditsProps) {
  const phone = form.phone.trim();
  const asked = useQuery({ ...creditsQuery(phone), enabled: PHONE_PATTERN.test(phone) });
  const items = asked.data?.items ?? [];
  if (items.length === 0) return null;
  const chosen = new Set(form.credits.map(({ id }) => id));
  const choose = (one: Credit, on: boolean): void =>
    onFill({
      credits: on ? [...form.credits, one] : form.credits.filter(({ id }) => id !== one.id),
    });
  const received = receivedOf(form, askedFen) ?? askedFen;
  const used = creditFenOf(form, askedFen);
  return (
    <Section title={text.credits}>
      {items.map((one) => (
        <Switch
          key={one.id}
          label={text.creditLine(one.name, yuan(one.leftFen))}
          note={[one.number, termsOf(one)].filter((words) => words !== '').join('　')}
          on={chosen.has(one.id)}
          disabled={!chosen.has(one.id) && chosen.size >= MOST_CREDITS}
          onChange={(on) => choose(one, on)}
        />
      ))}
      {used > 0 ? (
        <Txt as="p" className="counter__rest" role="status">
          {text.creditRest(yuan(used), yuan(received - used))}
        </Txt>
      ) : null}
    </Section>
  );
}
