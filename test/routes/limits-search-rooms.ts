import { codesOf, type Room } from './limits-room.ts';

type Hits = { ofKind: { hits: { title: string; code?: string; notes: string[] }[] } };

/** What is found of a kind, by its code or, where it has none, by its number. */
const kind = (key: string, question: string, seen: Room['seen']): Room => ({
  route: 'search/route.tsx',
  path: `/search?q=${question}&kind=${key}`,
  role: key === 'statements' ? 'finance' : 'brand-manager',
  see: ({ ofKind }: Hits) => codesOf<Hits['ofKind']['hits'][number]>(({ title, code }) => code ?? title)(ofKind.hits),
  seen,
});

const aboutBikes = ['BIKES', 'BIKES-2', 'BIKES-FRANCE', 'EVERYONE', 'FRANCE', 'ONE', 'TEN'];

/** What a search finds. */
export const searchRooms: Record<string, Room> = {
  'distributors that are found': kind('distributors', 'd', {
    all: ['D1', 'D2', 'D3', 'D4'],
    france: ['D1', 'D3'],
    bikes: ['D1', 'D2'],
    bolt: ['D2'],
    bikesInFrance: ['D1'],
    nothing: [],
  }),
  'statements that are found': kind('statements', 'td-', {
    all: ['TD-000001', 'TD-000002', 'TD-000003', 'TD-000004'],
    france: ['TD-000001', 'TD-000003'],
    bikes: ['TD-000001', 'TD-000002'],
    bolt: ['TD-000002'],
    bikesInFrance: ['TD-000001'],
    nothing: [],
  }),
  'programmes that are found': kind('programmes', 'ten', {
    all: ['BIKES', 'BIKES-2', 'BIKES-FRANCE', 'EVERYONE', 'FRANCE', 'LOCKS', 'ONE', 'TEN'],
    france: aboutBikes,
    bikes: aboutBikes,
    bolt: ['EVERYONE', 'FRANCE', 'LOCKS', 'TEN'],
    bikesInFrance: aboutBikes,
    nothing: [],
  }),
  'products that are found': kind('products', 'k', {
    all: ['B1', 'L1'],
    france: ['B1', 'L1'],
    bikes: ['B1'],
    bolt: ['L1'],
    bikesInFrance: ['B1'],
    nothing: [],
  }),
  'requests that are found': kind('requests', 'd', {
    all: ['D1 ACME', 'D2 ACME', 'D2 BOLT'],
    france: ['D1 ACME'],
    bikes: ['D1 ACME', 'D2 ACME'],
    bolt: ['D2 BOLT'],
    bikesInFrance: ['D1 ACME'],
    nothing: [],
  }),
  'claims that are found': kind('claims', 'claim', {
    all: ['Claim 1', 'Claim 2', 'Claim 3'],
    france: ['Claim 1'],
    bikes: ['Claim 1', 'Claim 2'],
    bolt: ['Claim 3'],
    bikesInFrance: ['Claim 1'],
    nothing: [],
  }),
  'joint plans that are found': kind('plans', 'joint', {
    all: ['D1', 'D2', 'D3'],
    france: ['D1', 'D3'],
    bikes: ['D1', 'D2'],
    bolt: ['D2'],
    bikesInFrance: ['D1'],
    nothing: [],
  }),
  'a sales document of a lock sold in Germany': kind('documents', 'd', {
    all: ['D'],
    france: [],
    bikes: [],
    bolt: ['D'],
    bikesInFrance: [],
    nothing: [],
  }),
  'a sales document of a helmet sold in France': kind('documents', 'B', {
    all: ['B'],
    france: ['B'],
    bikes: [],
    bolt: [],
    bikesInFrance: [],
    nothing: [],
  }),
  'a certificate of someone of D2': kind('certificates', 'tc-000002', {
    all: ['TC-000002'],
    france: [],
    bikes: ['TC-000002'],
    bolt: ['TC-000002'],
    bikesInFrance: [],
    nothing: [],
  }),
};
