import { expect, test } from 'vitest';
import { hostOf, shortAddress } from '../../src/addresses/host.ts';

test.each([
  ['https://www.reuters.com/world/', 'reuters.com'],
  ['https://fr.allafrica.com/stories/1.html', 'fr.allafrica.com'],
  ['https://www.the-star.co.ke/news', 'the-star.co.ke'],
  ['https://www.aa.com.tr/fr', 'aa.com.tr'],
  ['https://fr.al-ain.com/x', 'fr.al-ain.com'],
  ['https://24heureinfo.com/x', '24heureinfo.com'],
  ['https://www.rfi.fr/', 'rfi.fr'],
  ['https://le360.ma/x', 'le360.ma'],
  ['https://m.news24.com/x', 'news24.com'],
  ['https://origin-web.yenisafak.com/x', 'yenisafak.com'],
  ['https://core-prod.cambridgecore.org/x', 'cambridgecore.org'],
  ['https://newvision-web-nuxt3.us-east-1.elasticbeanstalk.com/x', 'elasticbeanstalk.com'],
  ['https://main.d358xbzettaslu.amplifyapp.com/x', 'amplifyapp.com'],
  ['https://2017-2021.state.gov/x', 'state.gov'],
  ['https://mediaafriquenews.com./x', 'mediaafriquenews.com'],
  ['https://panafricannews.blogspot.com/x', 'panafricannews.blogspot.com'],
  ['https://xn--cole-9oa.example/x', 'école.example'],
  ['http://192.168.10.2:8080/x', '192.168.10.2'],
  ['http://[2001:db8::1]/x', '[2001:db8::1]'],
  ['http://localhost/x', 'localhost'],
])('%s is on %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([
  ['https://www.reuters.com/', 'reuters.com'],
  ['https://www.reuters.com/mali', 'reuters.com/mali'],
  ['https://fr.allafrica.com/stories/202507140027.html', 'fr.allafrica.com/…/202507140027.html'],
  ['https://x.example/article.php?id=12', 'x.example/article.php?id=12'],
  ['https://x.example/%C3%A9cole/', 'x.example/école'],
  ['https://x.example/2025/mali/amp/', 'x.example/…/mali'],
  ['https://x.example/100%', 'x.example/100%'],
  [
    'https://x.example/2025/mali-and-us-reignite-security-ties-in-face-of-rising-threats',
    'x.example/…/mali-and-us-reignite-security-ties-in-face-of-ri…',
  ],
])('%s is told from others as %s', (address, short) => {
  expect(shortAddress(address)).toBe(short);
});
