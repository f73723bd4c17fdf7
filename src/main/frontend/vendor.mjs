// Installs the browser libraries named in package-lock.json under the build folder and copies the files that pages
// load into classes/static/vendor. Does nothing when the lock file has not changed since the last run.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const build = process.argv[2];
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
];

const hash = createHash('sha256')
  .update(readFileSync(join(here, 'package-lock.json')))
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('hex');
const stamp = join(vendor, '.stamp');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) process.exit(0);

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
writeFileSync(stamp, hash);
