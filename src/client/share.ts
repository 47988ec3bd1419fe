// The system's share sheet, and addresses that are copied by a click; without this script the
// links of the page do the same by hand.

const bar = document.querySelector<HTMLElement>('.share');
const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');

if (bar && canonical) {
  const { system = '', copy = '', copied = '' } = bar.dataset;
  const url = canonical.href;
  const status = document.createElement('span');
  status.role = 'status';

  const copyAddress = async (address: string) => {
    await navigator.clipboard.writeText(address);
    status.textContent = copied;
  };

  // A reader who closes the share sheet has changed their mind.
  const orNot = (done: Promise<void>) => done.catch(() => undefined);

  const add = (text: string, act: () => Promise<void>) => {
    const button = document.createElement('button');
    button.textContent = text;
    button.onclick = () => orNot(act());
    bar.append(button);
  };

  if ('share' in navigator) {
    const share = () => navigator.share({ title: document.title, url });
    add(system, share);
    // The way to the ways of sharing, below the lead, is short-cut.
    const way = document.querySelector<HTMLElement>('[href="#share"]');
    way?.addEventListener('click', (event) => {
      event.preventDefault();
      void orNot(share());
    });
  }
  add(copy, () => copyAddress(url));
  bar.append(status);

  for (const heading of document.querySelectorAll('h2[id]:not(:has(a))')) {
    const link = document.createElement('a');
    link.href = `#${heading.id}`;
    link.append(...heading.childNodes);
    heading.append(link);
  }

  for (const link of document.querySelectorAll<HTMLAnchorElement>('h2>a[href^="#"]'))
    link.onclick = () => void orNot(copyAddress(link.href));
}
