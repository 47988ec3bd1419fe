import { dateForms } from '../edtf/forms.ts';
import { certainties } from '../kinds/event/schema.ts';
import type { Edition } from '../edition/edition.ts';

/** What a sign says, in words, beside the marks that are drawn of it. */
interface Sign {
  readonly marks: readonly string[];
  readonly name: string;
  readonly meaning?: string;
}

/** All signs of lists, charts and legends: certainty, dates and kinds, each apart. */
export interface AlphabetView {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly signs: readonly Sign[] }[];
}

/** Makes the table of all signs, as the page of the method shows it. */
export function alphabetOf({ messages, set }: Edition): AlphabetView {
  const { alphabet, chart, certainty, certaintyMeaning, event, kinds } = messages;
  const ofCertainty = certainties.flatMap((kind): Sign[] => [
    { marks: [kind], name: certainty[kind], meaning: certaintyMeaning[kind] },
    ...(kind === 'confirmed'
      ? [
          {
            marks: ['confirmed about', 'confirmed choice'],
            name: event.dateInDoubt,
            meaning: alphabet.dateInDoubt,
          },
        ]
      : []),
  ]);
  const ofDates = [
    { marks: ['confirmed'], name: alphabet.day },
    ...dateForms.map((form) => ({ marks: [`confirmed ${form}`], name: chart.forms[form] })),
  ];
  const ofKinds = [
    {
      marks: ['confirmed statement', 'reported statement', 'disputed statement'],
      name: kinds.event.statement,
      meaning: alphabet.statement,
    },
  ];
  return {
    title: alphabet.title,
    groups: [
      { title: event.certainty, signs: ofCertainty },
      { title: chart.date, signs: ofDates },
      { title: event.kind, signs: ofKinds },
    ].map(({ title, signs }) => ({
      title,
      signs: signs.map((sign) => ({
        ...sign,
        ...('meaning' in sign && sign.meaning ? { meaning: set(sign.meaning) } : {}),
      })),
    })),
  };
}
