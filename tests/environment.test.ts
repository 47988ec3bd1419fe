import { expect, test } from 'vitest';
import { addressOf, buildInstant, variable } from '../src/environment.ts';
import { site } from '../src/site.ts';

test('a variable that is empty is absent', () => {
  expect(variable({ OUT_DIR: '' }, 'OUT_DIR')).toBeUndefined();
  expect(variable({ OUT_DIR: ' ' }, 'OUT_DIR')).toBeUndefined();
  expect(variable({ OUT_DIR: 'dist' }, 'OUT_DIR')).toBe('dist');
  expect(addressOf({ SITE_URL: '', BASE_PATH: '' })).toEqual(addressOf({}));
  expect(addressOf({})).toEqual({ origin: site.origin, base: site.base });
});

test.each(['velune', '/velune', 'velune/', '/velune/'])('“%s” is one path', (written) => {
  expect(addressOf({ BASE_PATH: written }).base).toBe('/velune/');
});

test.each([
  ['/', '/'],
  ['un/sous-dossier', '/un/sous-dossier/'],
  ['//un//deux', '/un/deux/'],
])('the path “%s” is %s', (written, base) => {
  expect(addressOf({ BASE_PATH: written }).base).toBe(base);
});

test.each([
  ['https://News.example', 'https://news.example'],
  ['https://news.example/', 'https://news.example'],
  ['http://localhost:4321', 'http://localhost:4321'],
])('the address “%s” is %s', (written, origin) => {
  expect(addressOf({ SITE_URL: written }).origin).toBe(origin);
});

test.each([
  ['SITE_URL', 'news.example', 'no address of a host', 'Write its scheme'],
  ['SITE_URL', 'localhost:4321', 'no address of a host', 'Write its scheme'],
  ['SITE_URL', 'https:news.example', 'no address of a host', 'Write its scheme'],
  ['SITE_URL', 'https://news.example/velune/', 'has a path', 'BASE_PATH=/velune/'],
  [
    'SITE_URL',
    'https://news.example/?a',
    'more than scheme and host',
    'https://news.example alone',
  ],
  ['SITE_URL', 'https://me@news.example', 'more than scheme', 'https://news.example alone'],
  ['BASE_PATH', 'https://news.example/velune/', 'no path of a site', '/velune/'],
  ['BASE_PATH', '../velune', 'no path of a site', '/velune/'],
  ['BASE_PATH', '/vélune?', 'no path of a site', '/velune/'],
])('%s=%s is refused in words', (name, written, problem, remedy) => {
  const read = () => addressOf({ [name]: written });
  expect(read).toThrow(`${name} is “${written}”, which`);
  expect(read).toThrow(problem);
  expect(read).toThrow(remedy);
});

test.each([
  ['2026-11-25', '2026-11-25T00:00:00.000Z'],
  ['2026-11-25T08:00:00Z', '2026-11-25T08:00:00.000Z'],
  ['2026-11-25T08:00:00+02:00', '2026-11-25T06:00:00.000Z'],
])('BUILD_DATE %s is %s', (written, instant) => {
  expect(buildInstant({ BUILD_DATE: written })).toBe(instant);
});

test('a BUILD_DATE that is no date is refused with one that is', () => {
  expect(() => buildInstant({ BUILD_DATE: 'soon' })).toThrow(/“soon”.*2026-11-25T08:00:00Z/);
});

test.each([{}, { BUILD_DATE: '' }])('without one, the build is now', (environment) => {
  const age = Date.now() - Date.parse(buildInstant(environment));
  expect(Math.abs(age)).toBeLessThan(10_000);
});
