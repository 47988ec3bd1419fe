import type { Edition } from './edition.ts';

/** Has a function make what it makes of a thing once in each edition. */
export function perEdition<Of extends object, Made>(
  make: (of: Of, edition: Edition) => Made,
): (of: Of, edition: Edition) => Made {
  const made = new WeakMap<Of, WeakMap<Edition, { readonly made: Made }>>();
  return (of, edition) => {
    const byEdition = made.get(of) ?? new WeakMap<Edition, { readonly made: Made }>();
    made.set(of, byEdition);
    const kept = byEdition.get(edition) ?? { made: make(of, edition) };
    byEdition.set(edition, kept);
    return kept.made;
  };
}
