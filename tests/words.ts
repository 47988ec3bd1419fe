/** The words of segments, as they are read. */
export const joined = (segments: readonly { readonly text: string }[] = []): string =>
  segments.map(({ text }) => text).join('');
