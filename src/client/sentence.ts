/** Sentences with `{n}`, by plural category of their language. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Says a number of things. */
export const sentence = (forms: Plural, count: number, locale: string): string =>
  (forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? '{n}').replace(
    '{n}',
    count.toLocaleString(locale),
  );
