import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { findMyCoursePage, findStaffCoursePage } from '#app/training/index.server.ts';
import { MyCourse } from './mine.tsx';
import { StaffCourse } from './staff.tsx';

export const handle = { needs: 'courses:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const reading = { code: args.params.code ?? '', language, now: now() };
  const find = viewer.role === 'distributor' ? findMyCoursePage : findStaffCoursePage;
  return (await find(db, viewer, reading)) ?? notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Tandem` }];

type Found = Awaited<ReturnType<typeof loader>>;
export type Mine = Extract<Found, { kind: 'mine' }>;
export type Staff = Extract<Found, { kind: 'staff' }>;

export default function CoursePage() {
  const found = useLoaderData<typeof loader>();
  return found.kind === 'mine' ? <MyCourse course={found} /> : <StaffCourse course={found} />;
}
