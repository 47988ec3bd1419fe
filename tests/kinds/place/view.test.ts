import { describe, expect, test } from 'vitest';
import { placeView } from '../../../src/kinds/place/view.ts';
import { corpusOf, smallWorld, written, type Files } from '../../content.ts';
import { english, french } from '../../editions.ts';

const world = (files: Files = {}) => corpusOf({ ...smallWorld, ...files });

describe('a place', () => {
  const view = (slug: string, files: Files = {}, edition = french) => {
    const corpus = world(files);
    return placeView(corpus, edition, written(corpus.places, slug));
  };

  test('says what contains it and what it contains', () => {
    expect(view('bamako').within.map(({ text }) => text)).toEqual(['Mali']);
    expect(view('mali').contains.map(({ text }) => text)).toEqual(['Bamako']);
  });

  test('has the events of the places inside it', () => {
    expect(
      view('mali')
        .runs.flatMap(({ events }) => events)
        .map(({ id }) => id),
    ).toEqual(['2025-07-09-meeting', '2020-08-18-coup']);
  });

  test.each([
    [french, '12,64° N, 8° O', '17,57° N, 4° O'],
    [english, '12.64° N, 8° W', '17.57° N, 4° W'],
  ])('words its coordinates, and that they are approximate', (edition, bamako, mali) => {
    expect(view('bamako', {}, edition).coordinates).toEqual({ text: bamako });
    expect(view('mali', {}, edition).coordinates?.text).toBe(mali);
    expect(view('mali', {}, edition).coordinates?.note).toMatch(/approximati?ve|approximate/);
  });
});
