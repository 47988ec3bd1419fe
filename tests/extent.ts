import { variable } from '../src/environment.ts';

/** Whether everything is tried, as by `npm run test:all-pages`, or what tells of all the rest. */
export const isWhole = variable(process.env, 'ALL_PAGES') !== undefined;
