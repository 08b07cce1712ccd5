import { queryOptions } from '@tanstack/react-query';
import { saveSheet } from '@/platform/sheets';
import { addressFor, call, headersFor, type Body, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type TrainingTeam = Reply<'GET /api/admin/training'>;
export type Trainee = Item<TrainingTeam['people']>;
export type KindStanding = Item<Trainee['kinds']>;
export type Course = Item<TrainingTeam['courses']>;
export type CourseForm = Body<'POST /api/admin/training/courses'>;
export type TraineeFile = Reply<'GET /api/admin/training/people/{id}'>;
export type HoursLine = Item<TraineeFile['hours']>;
export type StaffCertificate = Item<TraineeFile['certificates']>;
export type MyTraining = Reply<'GET /api/admin/training/mine'>;
export type CertificateWay = Item<MyTraining['ways']>;
export type TrainingToday = Reply<'GET /api/admin/training/today'>;
export type TermsFile = Reply<'GET /api/admin/training/terms'>;
export type TermsVersion = Item<TermsFile['versions']>;
export type Terms = TermsFile['inForce'];

export const trainingQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('training', 'team', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/training', { query: { storeId }, signal }),
  });

export const traineeQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('training', 'person', id),
    queryFn: ({ signal }) => call('GET /api/admin/training/people/{id}', { path: { id }, signal }),
  });

export const myTrainingQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('training', 'mine', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/training/mine', { query: { storeId }, signal }),
  });

export const trainingTodayQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('training', 'today', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/training/today', { query: { storeId }, signal }),
  });

export const trainingTermsQuery = () =>
  queryOptions({
    queryKey: deskKey('training', 'terms'),
    queryFn: ({ signal }) => call('GET /api/admin/training/terms', { signal }),
  });

/** Who may do what changes with it: cases and the people they are given to are asked for again. */
const known = (): Promise<void> => changed('training', 'claims', 'staff', 'audit');

export async function recordHours(body: Body<'POST /api/admin/training/hours'>): Promise<void> {
  await call('POST /api/admin/training/hours', { body });
  await known();
}

export async function reverseHours(
  id: string,
  body: Body<'POST /api/admin/training/hours/{id}/reverse'>,
): Promise<void> {
  await call('POST /api/admin/training/hours/{id}/reverse', { path: { id }, body });
  await known();
}

export async function issueCertificate(body: Body<'POST /api/admin/training/certificates'>): Promise<void> {
  await call('POST /api/admin/training/certificates', { body });
  await known();
}

export async function revokeCertificate(id: string, reason: string): Promise<void> {
  await call('POST /api/admin/training/certificates/{id}/revoke', { path: { id }, body: { reason } });
  await known();
}

/** A new course, or another wording of one over the edition that was read. */
export async function saveCourse(course: Course | null, form: CourseForm): Promise<void> {
  if (course === null) await call('POST /api/admin/training/courses', { body: form });
  else {
    const { id, edition } = course;
    await call('PUT /api/admin/training/courses/{id}', { path: { id }, body: { ...form, edition } });
  }
  await known();
}

export async function writeTerms(body: Body<'POST /api/admin/training/terms'>): Promise<void> {
  await call('POST /api/admin/training/terms', { body });
  await known();
}

export async function decideTerms(id: string, action: 'approve' | 'discard'): Promise<void> {
  await call('POST /api/admin/training/terms/{id}/actions', { path: { id }, body: { action } });
  await known();
}

export async function seeExpiry(id: string): Promise<void> {
  await call('POST /api/admin/training/warnings/{id}/seen', { path: { id } });
  await changed('training');
}

/** Everybody of the store as a file; false when it could not be fetched. */
export async function saveTrainingSheet(storeId: string | undefined, name: string): Promise<boolean> {
  const path = '/api/admin/training/sheet';
  const status = await saveSheet({ url: addressFor(path, { storeId }), headers: headersFor(path), name });
  return status === 200;
}
