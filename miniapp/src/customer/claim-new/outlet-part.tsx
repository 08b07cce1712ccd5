import { isTalk } from '@zhuyue/shared';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { outletQuery, outletsQuery, type Job, type Outlet, type OutletPage } from '@/api/outlets';
import { TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Row, Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { StoreLine } from '@/components/store-line';
import { common, words } from '@/text';
import { claimText as text } from '@/text/claim';
import { outletText } from '@/text/outlet';
import { storeText } from '@/text/store';
import { dayName } from '@/text/when';
import { ChosenStore } from '../choosers/chosen-store';
import { useNearSearch } from '../choosers/near-search';
import { StoreChooser } from '../choosers/store-chooser';
import type { ClaimDraft } from './draft';

interface OutletPartProps {
  draft: ClaimDraft;
  onChoose: (storeId: string) => void;
}

/** The job as far as it is known; null while nobody can say who is able to do it. */
function jobOf({ kind, pieceId, problem }: ClaimDraft): Job | null {
  return isTalk(kind) || pieceId === null || problem === null ? null : { kind, pieceId, problem };
}

/** 送到哪里: the stores and outlets that can do this very job, nearest first, with the day it is ready. */
export function OutletPart({ draft, onChoose }: OutletPartProps) {
  const [choosing, setChoosing] = useState(false);
  const job = jobOf(draft);
  const { storeId } = draft;
  return (
    <Section
      title={text.dropOff}
      aside={storeId ? <TextTap onTap={() => setChoosing(true)}>{storeText.change}</TextTap> : null}
    >
      {storeId === null ? (
        <Row icon="store" title={text.chooseDropOff} onTap={() => setChoosing(true)} />
      ) : job === null ? (
        <ChosenStore id={storeId} />
      ) : (
        <ChosenOutlet job={job} storeId={storeId} onOther={() => setChoosing(true)} />
      )}
      {job === null ? (
        <StoreChooser
          open={choosing}
          title={text.chooseDropOff}
          service="claim_drop_off"
          value={storeId}
          onChoose={(store) => onChoose(store.id)}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <Sheet open={choosing} title={text.chooseDropOff} onClose={() => setChoosing(false)}>
          <Choices
            job={job}
            value={storeId}
            onChoose={(id) => {
              onChoose(id);
              setChoosing(false);
            }}
          />
        </Sheet>
      )}
    </Section>
  );
}

const readyWords = ({ days, readyOn }: Outlet): string =>
  readyOn === null
    ? outletText.noDay
    : days === 0
      ? outletText.whileYouWait
      : outletText.ready(days, dayName(readyOn));

const NOT_KNOWN: Pick<OutletPage, 'works' | 'items' | 'nearer'> = { works: [], items: [], nearer: null };

interface ChosenProps {
  job: Job;
  storeId: string;
  onOther: () => void;
}

/** With the day it is ready there; or what it cannot do, when the problem has changed since. */
function ChosenOutlet({ job, storeId, onOther }: ChosenProps) {
  const asked = useQuery(outletQuery(job, storeId));
  const { works, items, nearer } = asked.data ?? NOT_KNOWN;
  const [outlet] = items;
  return (
    <>
      <ChosenStore id={storeId} />
      {outlet && works.length > 0 ? (
        <Txt as="p" className="claim-new__note">
          {readyWords(outlet)}
        </Txt>
      ) : null}
      {nearer ? (
        <Box role="alert">
          <Txt as="p" className="claim-new__alarm">
            {outletText.cannot(nearer.lacking.map((work) => words.storeServices[work]).join('、'))}
          </Txt>
          <TextTap icon="store" onTap={onOther}>
            {outletText.other}
          </TextTap>
        </Box>
      ) : null}
    </>
  );
}

interface ChoicesProps {
  job: Job;
  value: string | null;
  onChoose: (storeId: string) => void;
}

function Choices({ job, value, onChoose }: ChoicesProps) {
  const { q, place, head } = useNearSearch();
  const outlets = useInfiniteQuery({ ...outletsQuery(job, q, place), placeholderData: keepPreviousData });
  return (
    <Box>
      {head}
      <Faces
        query={outlets}
        skeleton={<Skeleton rows={4} />}
        isEmpty={(data) => data.pages[0]?.total === 0}
        empty={<Txt as="p">{outletText.none}</Txt>}
      >
        {({ pages }) => (
          <>
            <Needs page={pages[0]} near={place !== null} />
            <Box role="radiogroup" label={storeText.choose}>
              {pages
                .flatMap((page) => page.items)
                .map((outlet) => (
                  <StoreLine
                    key={outlet.id}
                    store={outlet}
                    chosen={outlet.id === value}
                    onChoose={({ id }) => onChoose(id)}
                  >
                    {pages[0]?.works.length === 0 ? null : (
                      <Txt className="claim-new__note">{readyWords(outlet)}</Txt>
                    )}
                  </StoreLine>
                ))}
            </Box>
          </>
        )}
      </Faces>
      {outlets.hasNextPage ? (
        <TextTap onTap={() => void outlets.fetchNextPage()} disabled={outlets.isFetchingNextPage}>
          {common.loadMore}
        </TextTap>
      ) : null}
    </Box>
  );
}

/** Which work it is, and why the nearest one is not in the list. */
function Needs({ page, near }: { page: OutletPage | undefined; near: boolean }) {
  if (page === undefined || page.works.length === 0) return null;
  const names = (works: OutletPage['works']): string =>
    works.map((work) => words.storeServices[work]).join('、');
  return (
    <Box className="claim-new__needs">
      <Txt as="p">{outletText.needs(names(page.works), page.total, near)}</Txt>
      {page.nearer ? (
        <Txt as="p" className="claim-new__note">
          {outletText.nearer(page.nearer.store.name, names(page.nearer.lacking))}
        </Txt>
      ) : null}
    </Box>
  );
}
