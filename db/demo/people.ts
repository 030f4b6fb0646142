import { demoCases } from './cases.ts';
import { demoGroup } from './groups.ts';

/** The password of every person of the demonstration world. It is shown on the sign-in page of a demonstration only. */
export const demoPassword = 'ride together';

/** One person for each role of the manufacturer, and a second one where a second person approves or confirms. */
export const demoPeople = [
  { name: 'Fiona Frost', email: 'finance@tandem.example', role: 'finance', language: 'en' },
  { name: 'Felix Fuchs', email: 'finance.second@tandem.example', role: 'finance', language: 'en' },
  { name: 'Bruno Bauer', email: 'brand@tandem.example', role: 'brand-manager', language: 'en' },
  { name: 'Bella Bright', email: 'brand.second@tandem.example', role: 'brand-manager', language: 'en' },
  { name: 'Ada Abbott', email: 'admin@tandem.example', role: 'administrator', language: 'en' },
  { name: 'Oscar Odell', email: 'auditor@tandem.example', role: 'auditor', language: 'en' },
] as const;

/** Who imports the demonstration's files, proposes its programmes and approves them. */
export const demoImporter = 'admin@tandem.example';
export const demoProposer = 'brand@tandem.example';
export const demoApprover = 'brand.second@tandem.example';

/**
 * People of distributors, by the distributor's code. Top Sports Supply is large and is paid by every programme that
 * holds for all; Famous Bike Shop is small and often misses a band by a bicycle or a jersey. Registered Cycle Store, the
 * head of a group, shows most of what a programme can say. In China, one heads a group, and one owns two shops.
 */
export const demoDistributorPeople = [
  {
    name: 'Terry Thorne',
    email: 'terry@top-sports-supply.example',
    role: 'distributor',
    language: 'en',
    distributor: 'AW00000496',
  },
  {
    name: '方菲',
    email: 'fang@famous-bike-shop.example',
    role: 'distributor',
    language: 'zh-Hans',
    distributor: 'AW00000613',
  },
  {
    name: 'Renée Roussel',
    email: 'renee@registered-cycle-store.example',
    role: 'distributor',
    language: 'en',
    distributor: demoGroup.head,
  },
  {
    name: '薛波',
    email: 'xue@shanghai-jianhua.example',
    role: 'distributor',
    language: 'zh-Hans',
    distributor: demoCases.group.head,
  },
  {
    name: '关鑫磊',
    email: 'guan@yunfu-shaoqi.example',
    role: 'distributor',
    language: 'zh-Hans',
    distributor: 'D00077',
  },
] as const;

/** The other shop of a person who owns two. */
export const demoFurtherOwnerships = [{ email: 'guan@yunfu-shaoqi.example', distributor: 'D00124' }] as const;

/** Everyone who can sign in to the demonstration. */
export const demoSignIns = [...demoPeople, ...demoDistributorPeople];
