/** What a reader has chosen, by key; nothing is absent. */
export type State<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/** The names by which an address tells it, in the order in which it does. */
export type Names<Key extends string> = Readonly<Record<Key, string>>;

const pairs = <Key extends string>(names: Names<Key>) =>
  Object.entries<string>(names) as [Key, string][];

/** Reads what is chosen from the query of an address; what is empty or not its own is left out. */
export const readState = <Key extends string>(
  query: URLSearchParams,
  names: Names<Key>,
): State<Key> =>
  Object.fromEntries(
    pairs(names).flatMap(([key, name]) => {
      const value = query.get(name)?.trim();
      return value ? [[key, value]] : [];
    }),
  ) as State<Key>;

/** Writes it as the query of an address; empty for nothing. */
export function writeState<Key extends string>(state: State<Key>, names: Names<Key>): string {
  const query = new URLSearchParams();
  for (const [key, name] of pairs(names)) if (state[key]) query.set(name, state[key]);
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** Reads what is chosen in a form, whose controls have the names of an address. */
export const stateOfForm = <Key extends string>(
  form: HTMLFormElement,
  names: Names<Key>,
): State<Key> =>
  // Neither form has files, so that every value is a text.
  readState(new URLSearchParams([...new FormData(form)] as [string, string][]), names);
