const PARAMETER = 'mc-procedure';

/** The procedure the page's address names, `?mc-procedure=1.001193`. */
export function linkedCode(): string | null {
  return new URLSearchParams(location.search).get(PARAMETER);
}

/** Writes the open procedure into the address, as a step of the browser's history; null takes it out. */
export function linkTo(code: string | null): void {
  const url = new URL(location.href);
  if (url.searchParams.get(PARAMETER) === code) return;
  if (code === null) url.searchParams.delete(PARAMETER);
  else url.searchParams.set(PARAMETER, code);
  history.pushState(history.state, '', url);
}
