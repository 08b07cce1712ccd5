import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type RobotsPage = Reply<'GET /api/admin/robots'>;
export type Robot = NonNullable<RobotsPage['store']>;
export type RobotBody = Body<'POST /api/admin/robots'>;
export type RobotAnswer = Reply<'POST /api/admin/robots/test'>;

export const robotsQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('robots', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/robots', { query: { storeId }, signal }),
  });

export async function writeRobot(body: RobotBody): Promise<void> {
  await call('POST /api/admin/robots', { body });
  await changed('robots', 'audit');
}

/** Sent at once; what the service answers. */
export const testRobot = (house: boolean, storeId: string | undefined): Promise<RobotAnswer> =>
  call('POST /api/admin/robots/test', { body: { house, ...(storeId === undefined ? {} : { storeId }) } });
