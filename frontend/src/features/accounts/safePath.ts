/** Where to go after log-in: a path of this application, never another site; the overview otherwise. */
export function safePath(next: string | null): string {
  if (!next?.startsWith("/")) return "/";
  // `//host` and `/\host` are other sites to a browser.
  const url = new URL(next, location.origin);
  if (url.origin !== location.origin || /^\/[/\\]/.test(next)) return "/";
  const path = url.pathname + url.search + url.hash;
  return url.pathname === "/login" || url.pathname === "/setup" ? "/" : path;
}
