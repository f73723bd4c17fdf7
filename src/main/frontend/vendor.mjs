// Installs the browser libraries named in package-lock.json under the build folder, copies the files that pages load into
// classes/static/vendor and bundles the editors of editor/ with theirs. Does nothing when nothing of it has changed since the last run.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const build = resolve(process.argv[2]);
const work = join(build, 'browser-libraries');
const vendor = join(build, 'classes', 'static', 'vendor');

const copies = [
  ['@uswds/uswds/dist/css/uswds.min.css', 'uswds/css/uswds.min.css'],
  ['@uswds/uswds/dist/js/uswds.min.js', 'uswds/js/uswds.min.js'],
  ['@uswds/uswds/dist/js/uswds-init.min.js', 'uswds/js/uswds-init.min.js'],
  ['@uswds/uswds/dist/img', 'uswds/img'],
  ['@uswds/uswds/dist/fonts', 'uswds/fonts'],
  ['bpmn-js/dist/bpmn-navigated-viewer.production.min.js', 'bpmn-js/bpmn-navigated-viewer.min.js'],
  ['bpmn-js/dist/assets', 'bpmn-js/assets'],
  ['htmx.org/dist/htmx.min.js', 'htmx/htmx.min.js'],
  ['tus-js-client/dist/tus.min.js', 'tus/tus.min.js'],
];

const editors = ['bpmn.js', 'dmn.js', 'form.js'];
const sources = readdirSync(join(here, 'editor')).sort();

const hash = createHash('sha256');
for (const file of ['package-lock.json', 'vendor.mjs', ...sources.map((source) => join('editor', source))]) {
  hash.update(readFileSync(join(here, file)));
}
const state = hash.digest('hex');
const stamp = join(vendor, '.stamp');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) process.exit(0);

mkdirSync(work, { recursive: true });
for (const file of ['package.json', 'package-lock.json']) cpSync(join(here, file), join(work, file));
console.log('Installing browser libraries with npm ...');
const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: work,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (npm.status !== 0) {
  console.error('The browser libraries could not be installed. Node 20 or newer with npm must be on the PATH and an npm registry reachable.');
  process.exit(1);
}

rmSync(vendor, { recursive: true, force: true });
for (const [from, to] of copies) {
  const target = join(vendor, to);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(work, 'node_modules', from), target, { recursive: true });
}

rmSync(join(work, 'editor'), { recursive: true, force: true });
cpSync(join(here, 'editor'), join(work, 'editor'), { recursive: true });
const { buildSync } = createRequire(join(work, 'package.json'))('esbuild');
buildSync({
  absWorkingDir: work,
  entryPoints: editors.map((editor) => join('editor', editor)),
  outdir: join(vendor, 'editor'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'linked',
  loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.eot': 'empty', '.svg': 'dataurl' },
  logLevel: 'error',
});
writeFileSync(stamp, state);
