const PATHS = {
  check: "M4 10.5l4 4 8-9",
  cross: "M5 5l10 10M15 5L5 15",
  question: "M7 7.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M10 15.4v.2",
  clock: "M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M10 6.5V10l2.5 1.8",
  dash: "M4.5 10h11",
  none: "M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M5.4 14.6l9.2-9.2",
  search: "M9 4a5 5 0 1 0 0 10a5 5 0 0 0 0-10M12.7 12.7L17 17",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  down: "M5.5 8l4.5 4.5L14.5 8",
} as const;

/** Always stands beside its word, so it is hidden from assistive technology. */
export function Icon({ name, size = 14 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
