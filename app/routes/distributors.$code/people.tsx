import { certificatesMessages } from '#app/i18n/messages/certificates.ts';
import { commonMessages } from '#app/i18n/messages/common.ts';
import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import { Table } from '#app/ui/table.tsx';
import { ValidityMark } from '#app/ui/validity-mark.tsx';
import type { DistributorPage } from './route.tsx';

/** How many people act for the distributor, told to those who look after people. */
export function People({ page: { code, isStaff, rooms } }: { page: DistributorPage }) {
  const say = useSay(distributorMessages);
  const sayRoom = useSay(commonMessages);
  if (rooms.people === undefined) return null;
  return (
    <Section title={sayRoom('people')}>
      <p>
        <TextLink href={isStaff ? `/people?${new URLSearchParams({ text: code })}` : '/people'}>
          {say('people', { count: rooms.people })}
        </TextLink>
      </p>
    </Section>
  );
}

/** The newest certificates of the distributor's people. */
export function Certificates({ page: { code, isStaff, rooms } }: { page: DistributorPage }) {
  const say = useSay(certificatesMessages);
  const sayNone = useSay(distributorMessages);
  if (!rooms.certificates) return null;
  const { certificates, hasMore } = rooms.certificates;
  const all = isStaff ? `/certificates?${new URLSearchParams({ distributor: code })}` : '/certificates';
  return (
    <Section action={hasMore && <TextLink href={all}>{sayNone('toCertificates')}</TextLink>} title={say('title')}>
      {certificates.length === 0 ? (
        <p className="text-quiet">{sayNone(isStaff ? 'noCertificates' : 'noCertificateOwn')}</p>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={[
            { key: 'holder', head: say('holder'), cell: ({ holder }) => holder },
            { key: 'course', head: say('course'), cell: ({ title }) => title },
            {
              key: 'state',
              head: say('state'),
              cell: ({ validity }) => <ValidityMark validity={validity} />,
              narrow: 'mark',
            },
          ]}
          rowHref={({ code: own }) => `/verify/${own}`}
          rowKey={({ number }) => number}
          rows={certificates}
        />
      )}
    </Section>
  );
}
