import type { AstroIntegration } from 'astro';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { digest } from '../domain/digest.ts';
import { reportFaults, type Fault } from '../domain/fault.ts';

/** Apart from Astro's own errors, which are 500. */
const status = 503;

const style = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .95rem/1.6 ui-monospace, monospace }`;

// Asked rather than told: what a server tells while a page comes in is lost.
const script = (version: string): string => `const ask = async () => {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
  const same = answer?.status === ${String(status)} && answer.headers.get('etag') === '${version}';
  if (answer && answer.status !== 500 && !same) location.reload();
  else setTimeout(ask, 300);
};
ask();`;

/** What runs the modules of the pages, as Vite types it where it can. */
interface Runnable {
  readonly runner: { import(url: string): Promise<unknown> };
}

const isRunnable = (environment: object): environment is Runnable => 'runner' in environment;

/** The faults as a page of HTML, which gives way to what was asked for when they are mended. */
const faultPage = (report: string, version: string): string =>
  rehype().stringify({
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('title', 'The content has faults'),
        // No other request: a page drawn while the content is read anew would hold on to the old one.
        h('link', { rel: 'icon', href: 'data:,' }),
        h('style', style),
        h('h1', 'The content has faults'),
        h('pre', report),
        h('script', script(version)),
      ]),
    ],
  });

/** Asks what the pages are made from, which takes a moment to follow what was read. */
async function faultsIn(environment: object): Promise<readonly Fault[]> {
  if (!isRunnable(environment)) return [];
  const queries = await environment.runner.import('/src/queries/faults.ts');
  return (queries as { getFaults: () => Promise<readonly Fault[]> }).getFaults();
}

/**
 * Makes the dev server answer with the faults of the content, whatever page is asked for, while
 * there are any.
 */
export const showFaults = (): AstroIntegration => ({
  name: 'show-faults',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const pages = server.environments.ssr;
      server.middlewares.use((request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) {
          next();
          return;
        }
        faultsIn(pages).then((faults) => {
          if (!faults.length) {
            next();
            return;
          }
          const report = reportFaults(faults);
          const version = `"${digest([report])}"`;
          response
            .writeHead(status, {
              'content-type': 'text/html; charset=utf-8',
              'cache-control': 'no-store',
              etag: version,
            })
            .end(faultPage(report, version));
        }, next);
      });
    },
  },
});
