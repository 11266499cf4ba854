import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const cache = resolve(import.meta.dirname, '../../.cache');

/** The browser of last resort: it comes with npm, so the journeys need nothing installed by hand. */
export async function unpackBrowser() {
  const folder = join(cache, `chromium-${await packagedVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return { executablePath: join(folder, 'chromium'), env: await environmentFor(folder) };
}

async function packagedVersion(): Promise<string> {
  const manifest = join(dirname(entry), '../../package.json');
  const { default: contents } = await import(pathToFileURL(manifest).href, { with: { type: 'json' } });
  return contents.version;
}

/** Unpacks aside and renames, so that a second process never starts half a browser. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, 'chromium-'));
  try {
    await runUnpacker(aside);
    await writeFontSettings(aside, folder);
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** In a process of its own: the package unpacks into the temporary folder and sets its variables as it loads. */
async function runUnpacker(folder: string): Promise<void> {
  const unpack = `require(${JSON.stringify(entry)}).executablePath()`;
  // Pretending to be Lambda makes it bring libnss3 and libexpat too, which a bare machine lacks.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await promisify(execFile)(process.execPath, ['--eval', unpack], { env });
}

async function writeFontSettings(writeTo: string, folder: string): Promise<void> {
  const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
  await writeFile(join(writeTo, 'fonts.conf'), settings);
}

async function environmentFor(folder: string): Promise<Record<string, string>> {
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}
