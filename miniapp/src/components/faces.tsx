import type { ReactNode } from 'react';
import { ApiError } from '@/api/failure';
import { common, sentenceFor } from '@/text';
import { Box, Txt } from './elements';
import { Icon } from './icon';
import { Button } from './button';
import { Skeleton } from './skeleton';
import './empty.scss';

/** The parts of a react-query result that the faces need. */
export interface Asked<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  isError: boolean;
  isFetching?: boolean;
  refetch: () => Promise<unknown>;
}

export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void | Promise<unknown> }) {
  const trace = error instanceof ApiError ? error.traceId : null;
  return (
    <Box className="empty" role="alert">
      <Box className="empty__drawing" hiddenFromReaders>
        <Icon name="warning" size={48} />
      </Box>
      <Txt as="h2" className="empty__title">
        {common.failed}
      </Txt>
      <Txt as="p" className="empty__text">
        {sentenceFor(error)}
      </Txt>
      <Button kind="ink" onTap={onRetry}>
        {common.retry}
      </Button>
      {trace ? (
        <Txt as="p" className="failed__trace">
          {common.trace(trace)}
        </Txt>
      ) : null}
    </Box>
  );
}

export interface FacesProps<T> {
  query: Asked<T>;
  /** Drawn while waiting: a `<Skeleton>` like what will stand here. */
  skeleton?: ReactNode;
  /** Whether there is nothing to show, and what to show then. */
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Waiting, failed, empty, ready: a page draws only the last. What was seen before stays when a refresh fails. */
export function Faces<T>({ query, skeleton, isEmpty, empty, children }: FacesProps<T>) {
  const { data } = query;
  if (data === undefined) {
    if (query.isError) return <Failed error={query.error} onRetry={() => query.refetch()} />;
    return <>{skeleton ?? <Skeleton />}</>;
  }
  return (
    <>
      {query.isError ? (
        <Txt as="p" className="stale" role="status">
          {common.staleNotice}
        </Txt>
      ) : null}
      {isEmpty?.(data) === true ? empty : children(data)}
    </>
  );
}
