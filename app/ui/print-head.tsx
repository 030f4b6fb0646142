import { Brand } from './brand-mark.tsx';
import { InstantText } from './instant-text.tsx';

export type Paper = {
  /** Whose portal it is. */
  manufacturer: string;
  /** Who reads, in which role, from where, and when. */
  reader: string;
  address: string;
  readAt: string;
  timeZone: string;
};

/** On paper, in place of the navigation: whose page it is, where it stands, and as of when it was read by whom. */
export function PrintHead({ manufacturer, reader, address, readAt, timeZone }: Paper) {
  return (
    <div className="mb-6 hidden items-start justify-between gap-8 border-b pb-3 print:flex">
      <div>
        <Brand />
        <p className="pl-8 text-small text-quiet">{manufacturer}</p>
      </div>
      <div className="min-w-0 text-end text-small wrap-anywhere">
        <p>{address}</p>
        <p>{reader}</p>
        <InstantText at={readAt} timeZone={timeZone} />
      </div>
    </div>
  );
}
