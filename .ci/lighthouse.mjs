// Serves target/site as a host would (compressed, with its own _headers) and has Lighthouse judge a page of every kind:
//   node .ci/lighthouse.mjs target/site target/report/lighthouse.txt
// Needs `npx lighthouse` and a chromium. Each page that falls short has a second chance. What depends on how quick the machine
// is (performance, LCP, TBT) is told only; exit status 1 if a page falls short of any other demand.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const [site, report] = process.argv.slice(2);
const DEMANDS = { score: 100, lcp: 1200, tbt: 100, cls: 0 };
const KINDS = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json',
  '.xml': 'application/xml', '.txt': 'text/plain', '.svg': 'image/svg+xml', '.png': 'image/png' };

const mount = new URL(readFileSync(join(site, 'robots.txt'), 'utf8').match(/Sitemap: (\S+)sitemap\.xml/)[1]).pathname;
const headers = readFileSync(join(site, '_headers'), 'utf8').split('\n\n')[0].split('\n').slice(1)
  .map((line) => line.trim().match(/^([^:]+): (.*)$/)).filter(Boolean);

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
  let file = normalize(join(site, path.startsWith(mount) ? path.slice(mount.length) : path));
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!file.startsWith(normalize(site)) || !existsSync(file)) return response.writeHead(404).end();
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  for (const [, name, value] of headers) response.setHeader(name, value);
  response.setHeader('Content-Type', type.startsWith('image/p') ? type : `${type}; charset=utf-8`);
  response.setHeader('Content-Encoding', 'gzip');
  if (file.includes('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  response.end(gzipSync(readFileSync(file)));
});

/* One page of every kind in both editions, those that there are. */
const map = readFileSync(join(site, 'sitemap.xml'), 'utf8');
const pages = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => new URL(found[1]).pathname.slice(mount.length));
const other = [...new Set(pages.map((page) => page.split('/')[0]).filter((first) => /^[a-z]{2}(-[A-Z]{2})?$/.test(first)))];
const isArticle = (page) => existsSync(join(site, page, 'index.html'))
  && readFileSync(join(site, page, 'index.html'), 'utf8').includes('class="art"');
const chosen = ['', ...other.map((tag) => `${tag}/`)].flatMap((edition) => [
  edition,
  pages.find((page) => page.startsWith(edition) && isArticle(page)),
  ...['compare/', 'about/', 'search/'].map((page) => edition + page),
  pages.find((page) => page.startsWith(`${edition}places/`)),
  pages.find((page) => page.startsWith(`${edition}indicators/`)),
]).filter((page) => page !== undefined && existsSync(join(site, page, 'index.html')));

await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const run = promisify(execFile);
const rows = [['page', ...KINDS, 'LCP ms', 'TBT ms', 'CLS'].join('\t')];

async function judge(page) {
  const url = `http://127.0.0.1:${server.address().port}${mount}${page}`;
  const { stdout } = await run('npx', ['--yes', process.env.LIGHTHOUSE ?? 'lighthouse@13', url, '--quiet', '--output=json',
    `--only-categories=${KINDS}`, '--chrome-flags=--headless=new --no-sandbox --disable-gpu'], { maxBuffer: 1 << 28 });
  const { categories, audits } = JSON.parse(stdout);
  const scores = KINDS.map((kind) => Math.round(categories[kind].score * 100));
  const [lcp, tbt, cls] = TIMES.map((audit) => audits[audit].numericValue);
  const failed = KINDS.flatMap((kind) => categories[kind].auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9).map(({ id }) => id);
  return {
    row: [`/${page}`, ...scores, Math.round(lcp), Math.round(tbt), cls, ...new Set(failed)].join('\t'),
    slow: scores[0] < DEMANDS.score || lcp > DEMANDS.lcp || tbt > DEMANDS.tbt,
    wrong: scores.slice(1).some((score) => score < DEMANDS.score) || cls > DEMANDS.cls,
  };
}

let [slow, wrong] = [0, 0];
for (const page of chosen) {
  let result = await judge(page);
  if (result.slow || result.wrong) {
    console.log(`${result.row}\tonce more`);
    result = await judge(page);
  }
  rows.push(result.row);
  console.log(result.row);
  slow += result.slow;
  wrong += result.wrong;
}
server.close();
mkdirSync(dirname(report), { recursive: true });
writeFileSync(report, `${rows.join('\n')}\n`);
console.log(`${chosen.length} pages by Lighthouse, ${wrong} wrong and ${slow} slow by ${JSON.stringify(DEMANDS)}`);
process.exit(wrong ? 1 : 0);
