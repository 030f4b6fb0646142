/** A feed as it says itself, whatever its format: nothing in it is trusted or checked yet. */
export type RawFeed = {
  title: string | undefined;
  link: RawAddress | undefined;
  language: string | undefined;
  items: RawItem[];
};

/** An address, and what it refers to if it is relative. */
export type RawAddress = { href: string; base: string | undefined };

export type RawItem = {
  id: string | undefined;
  title: string;
  link: RawAddress | undefined;
  date: string | null;
  html: string;
  /** What relative addresses in the HTML refer to. */
  base: string | undefined;
};
