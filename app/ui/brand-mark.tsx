/** The mark: two wheels that share one stretch of road. */
export function BrandMark({ size = 24 }: { size?: 20 | 24 | 32 }) {
  return (
    <svg
      aria-hidden="true"
      className="shrink-0 text-accent"
      focusable="false"
      height={size}
      viewBox="0 0 24 24"
      width={size}
    >
      <path d="M12 6.1a7 7 0 0 1 0 11.8 7 7 0 0 1 0-11.8Z" fill="currentColor" />
      <g fill="none" stroke="currentColor" strokeWidth="1.75">
        <circle cx="8.25" cy="12" r="7" />
        <circle cx="15.75" cy="12" r="7" />
      </g>
    </svg>
  );
}

/** The mark with the name. */
export function Brand() {
  return (
    <span className="inline-flex items-center gap-2 text-large font-strong text-ink">
      <BrandMark />
      Tandem
    </span>
  );
}
