import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackBrowser } from './unpack-browser.ts';

export interface FoundBrowser {
  executablePath: string;
  foundBy: string;
  env?: Record<string, string>;
}

/** Answers nothing when this machine has no browser; a CHROMIUM_PATH that does not work is an error instead. */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  return (
    (await givenBrowser()) ?? (await installedBrowser()) ?? (await playwrightBrowser()) ?? (await packagedBrowser())
  );
}

async function givenBrowser(): Promise<FoundBrowser | undefined> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) return undefined;
  if (!(await isExecutable(executablePath))) {
    throw new Error(`CHROMIUM_PATH is ${executablePath}, which is not a program. Correct it, or unset it.`);
  }
  return { executablePath, foundBy: 'CHROMIUM_PATH' };
}

async function installedBrowser(): Promise<FoundBrowser | undefined> {
  for (const executablePath of [...onThePath(), ...usualPlaces()]) {
    if (await isExecutable(executablePath)) return { executablePath, foundBy: 'installed on this machine' };
  }
  return undefined;
}

async function playwrightBrowser(): Promise<FoundBrowser | undefined> {
  const executablePath = chromium.executablePath();
  return (await isExecutable(executablePath)) ? { executablePath, foundBy: 'Playwright' } : undefined;
}

async function packagedBrowser(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return { ...(await unpackBrowser()), foundBy: '@sparticuz/chromium' };
}

function onThePath(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []));
  }
  return [];
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
