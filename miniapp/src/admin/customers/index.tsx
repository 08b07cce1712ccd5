import { PHONE_PATTERN } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { customersQuery } from '@/api/desk/customers';
import { Button } from '@/components/button';
import { Box } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { TextField } from '@/components/field';
import { Row } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import './index.scss';

const text = deskText.customers;

/** A number is not written into the address: it would stay in the browser's history. */
export default function CustomersPage() {
  const desk = useDesk();
  const [phone, setPhone] = useState('');
  const [asked, setAsked] = useState('');
  const [wrong, setWrong] = useState(false);
  const found = useQuery({ ...customersQuery(asked), enabled: desk.ready && asked !== '' });
  const find = (): void => {
    const whole = phone.replace(/\s/g, '');
    const ok = PHONE_PATTERN.test(whole);
    setWrong(!ok);
    if (ok) setAsked(whole);
  };
  return (
    <DeskPage desk={desk} title={text.title} place="customers">
      <Box className="customers">
        <TextField
          label={text.phone}
          kind="phone"
          maxLength={13}
          value={phone}
          onValue={(typed) => {
            setPhone(typed);
            setWrong(false);
          }}
          hint={text.hint}
          error={wrong ? text.wrong : undefined}
          onEnter={find}
          end={
            <Button small onTap={find}>
              {text.find}
            </Button>
          }
        />
        {asked === '' ? (
          <Empty icon="mine" title={text.start} text={text.startText} />
        ) : (
          <Faces
            query={found}
            skeleton={<Skeleton like="lines" rows={2} />}
            isEmpty={({ items }) => items.length === 0}
            empty={<Empty icon="search" title={text.none} text={text.noneText} />}
          >
            {({ items }) =>
              items.map((one) => (
                <Row
                  key={one.id}
                  icon="mine"
                  title={one.name}
                  note={one.phoneMasked}
                  to="/admin/customer/index"
                  params={{ id: one.id }}
                />
              ))
            }
          </Faces>
        )}
      </Box>
    </DeskPage>
  );
}
