import { describe, expect, test } from 'vitest';
import { foldLoosely } from '../../src/domain/fold.ts';
import { applyFilters, type FilterEvent } from '../../src/filters/facets.ts';

const event = (
  actors: readonly string[],
  certainty: string,
  years: readonly [string, string],
  text = '',
): FilterEvent => ({
  values: { actor: actors, place: ['mali'], kind: ['meeting'], certainty: [certainty] },
  years,
  text: foldLoosely(text),
});

const events = [
  event(['ada', 'ben'], 'confirmed', ['2020', '2020'], 'L’armée reprend Kidal, dit l’O.N.U.'),
  event(['ada'], 'reported', ['2021', '2023'], 'un accord'),
  event(['ben'], 'confirmed', ['2025', '9999'], 'une visite'),
  event([], 'disputed', ['0000', '2019'], 'une date'),
];

describe('the choices', () => {
  test.each([
    [{}, [0, 1, 2, 3]],
    [{ actor: 'ada' }, [0, 1]],
    [{ actor: 'ada', certainty: 'confirmed' }, [0]],
    [{ actor: 'nobody' }, []],
    [{ from: '2022' }, [1, 2]],
    [{ to: '2019' }, [3]],
    [{ from: '2022', to: '2022' }, [1]],
    [{ text: 'L’Armée' }, [0]],
    [{ text: 'une  visite' }, [2]],
    [{ text: 'une', certainty: 'disputed' }, [3]],
    [{ text: 'ONU' }, [0]],
    [{ text: 'o.n.u. Ki\u00ADdal' }, [0]],
  ])('%j leave events %j', (state, found) => {
    expect(applyFilters(events, state).found).toEqual(found);
  });

  test('have beside each other value the number of events that it would leave', () => {
    const { counts } = applyFilters(events, { actor: 'ada', certainty: 'confirmed' });
    expect(Object.fromEntries(counts.actor)).toEqual({ ada: 1, ben: 2 });
    expect(Object.fromEntries(counts.certainty)).toEqual({ confirmed: 1, reported: 1 });
    expect(Object.fromEntries(counts.place)).toEqual({ mali: 1 });
  });
});
