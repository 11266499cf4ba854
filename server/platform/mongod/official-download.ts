import { lookup } from 'node:dns/promises';
import { copyFile, rename } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { executableSuffix, type MongodSource } from './mongod-source.ts';

const version = '7.0.34';
const host = 'fastdl.mongodb.org';
const lookupTimeoutMs = 3_000;

export const officialDownload: MongodSource = {
  name: `the official download of mongod ${version}`,
  folder: `mongod-${version}-${process.platform}-${process.arch}`,
  binary: `mongod${executableSuffix}`,
  findObstacle,
  fetchInto,
};

/** A failed look-up costs milliseconds, a failed download several seconds. Behind a proxy names need not resolve here. */
async function findObstacle(): Promise<string | null> {
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return null;
  const timeout = new Promise<false>((resolve) => setTimeout(() => resolve(false), lookupTimeoutMs).unref());
  const isFound = await Promise.race([
    lookup(host)
      .then(() => true)
      .catch(() => false),
    timeout,
  ]);
  return isFound ? null : `${host} cannot be found from this machine`;
}

async function fetchInto(folder: string): Promise<void> {
  const { MongoBinary } = await import('mongodb-memory-server-core');
  const path = await MongoBinary.getPath({ version, downloadDir: folder });
  const target = join(folder, officialDownload.binary);
  // The downloader may answer with a copy that another project put elsewhere; that one stays where it is.
  if (relative(folder, path).startsWith('..')) await copyFile(path, target);
  else await rename(path, target);
}
