import { InstantText } from './instant-text.tsx';
import { PersonName } from './person-name.tsx';

type DoneByProps = {
  /** Null where the command line did it; undefined where who it was is not for the reader. */
  name: string | null | undefined;
  at: string;
  timeZone: string;
};

/** Who did something, and when. */
export function DoneBy({ name, at, timeZone }: DoneByProps) {
  return (
    <>
      {name !== undefined && (
        <>
          <PersonName name={name} />
          {', '}
        </>
      )}
      <InstantText at={at} timeZone={timeZone} />
    </>
  );
}
