/**
 * The instant at which the site is built, in UTC (RFC 3339); `BUILD_DATE` in the environment sets
 * it, so that two builds give the same bytes.
 *
 * @throws Error for a `BUILD_DATE` that is no date
 */
export function buildInstant(environment = process.env): string {
  const written = environment.BUILD_DATE;
  const time = written ? Date.parse(written) : Date.now();
  if (Number.isNaN(time))
    throw new Error(
      `BUILD_DATE is “${written ?? ''}”, which is no date; write 2026-11-25T08:00:00Z`,
    );
  return new Date(time).toISOString();
}
