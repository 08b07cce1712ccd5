import { PRICE_COMPONENTS, type PriceComponent } from '@zhuyue/shared';
import { useState } from 'react';
import { setPricePolicy, type PricePolicyFacts } from '@/api/desk/prices';
import { Button, TextTap } from '@/components/button';
import { Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { permilleToType, permilleTyped } from '../parts/moments';

const text = deskText.prices;

/** How far prices may be moved, and by how many persons: headquarters changes it here. */
export function Policy({ policy, mayChange }: { policy: PricePolicyFacts; mayChange: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={text.policy}
      aside={mayChange ? <TextTap onTap={() => setOpen(true)}>{text.policyEdit}</TextTap> : undefined}
    >
      <Txt as="p" className="desk-soft">
        {text.policyLead(permilleToType(policy.stepPermille), permilleToType(policy.floorPermille))}
      </Txt>
      {open ? <PolicySheet policy={policy} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

type Name = 'step' | 'gap' | 'floor' | PriceComponent;

function PolicySheet({ policy, onClose }: { policy: PricePolicyFacts; onClose: () => void }) {
  const [typed, setTyped] = useState<Record<Name, string>>({
    step: permilleToType(policy.stepPermille),
    gap: permilleToType(policy.premiumGapPermille),
    floor: permilleToType(policy.floorPermille),
    metal: permilleToType(policy.bands.metal),
    labour: permilleToType(policy.bands.labour),
    stones: permilleToType(policy.bands.stones),
    fixed: permilleToType(policy.bands.fixed),
  });
  const of = (name: Name): number => permilleTyped(typed[name]) ?? -1;
  const names: readonly Name[] = ['step', 'gap', 'floor', ...PRICE_COMPONENTS];
  const labels: Record<Name, string> = {
    step: text.policyStep,
    gap: text.policyGap,
    floor: text.policyFloor,
    metal: text.policyBand(words.priceComponents.metal),
    labour: text.policyBand(words.priceComponents.labour),
    stones: text.policyBand(words.priceComponents.stones),
    fixed: text.policyBand(words.priceComponents.fixed),
  };
  const save = async (): Promise<void> => {
    if (names.some((name) => of(name) < 0)) return;
    const bands = { metal: of('metal'), labour: of('labour'), stones: of('stones'), fixed: of('fixed') };
    const body = {
      stepPermille: of('step'),
      premiumGapPermille: of('gap'),
      floorPermille: of('floor'),
      bands,
    };
    if (!(await attempt(() => setPricePolicy(body)))) return;
    say(text.policyDone);
    onClose();
  };
  return (
    <Sheet
      open
      title={text.policy}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {text.policySave}
        </Button>
      }
    >
      {names.map((name) => (
        <TextField
          key={name}
          label={labels[name]}
          kind="decimal"
          maxLength={5}
          value={typed[name]}
          onValue={(value) => setTyped((before) => ({ ...before, [name]: value }))}
          error={of(name) < 0 ? text.policyWrong : undefined}
        />
      ))}
    </Sheet>
  );
}
