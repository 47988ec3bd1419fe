import { offered } from './offer.ts';

/** Stands, in the bundled pages, for the module of Astro that holds what the collections have. */
export default offered();
