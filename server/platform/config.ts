import { resolve } from 'node:path';
import { z } from 'zod';

export type Config = z.infer<typeof Settings>;

/** What is wrong with the settings, one sentence each, all at once. */
export class ConfigError extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

/** An address without a path: the pages are always served from its root. */
const origin = z
  .string()
  .refine((text) => URL.canParse(text))
  .transform((text) => new URL(text))
  .refine((url) => /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username)
  .transform((url) => url.origin);

const originList = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .transform((parts) => parts.filter(Boolean))
  .pipe(z.array(origin));

const Settings = z.object({
  port: wholeNumber(0, 65_535).prefault('3000'),
  host: z.string().default('0.0.0.0'),
  dataDir: z
    .string()
    .prefault('data')
    .transform((path) => resolve(path)),
  mongodbUri: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/./)
    .optional(),
  mongodBinary: z.string().optional(),
  publicUrl: origin.optional(),
  extraOrigins: originList.default([]),
  trustProxy: wholeNumber(0, 10).prefault('0'),
  logLevel: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  joinPolicy: z.enum(['open', 'invite', 'approval']).default('open'),
  communityName: z.string().max(80).default('Banyan'),
  rateLimitFactor: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .refine((value) => value > 0)
    .prefault('1'),
  anonymousDelayFactor: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .prefault('1'),
  screeningScoreUrl: z
    .string()
    .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
    .optional(),
  screeningModelDir: z
    .string()
    .transform((path) => resolve(path))
    .optional(),
});

/** The environment variable of each setting, and what its value must be. */
const variables: Record<keyof Config, { name: string; mustBe: string }> = {
  port: { name: 'PORT', mustBe: 'a whole number from 0 (any free port) to 65535' },
  host: { name: 'HOST', mustBe: 'the address to listen on, for instance 127.0.0.1' },
  dataDir: { name: 'DATA_DIR', mustBe: 'a folder' },
  mongodbUri: { name: 'MONGODB_URI', mustBe: 'an address that begins with mongodb:// or mongodb+srv://' },
  mongodBinary: { name: 'MONGOD_BINARY', mustBe: 'the path of a mongod' },
  publicUrl: { name: 'PUBLIC_URL', mustBe: 'an address without a path, for instance https://banyan.example' },
  extraOrigins: { name: 'ALLOWED_ORIGINS', mustBe: 'addresses without a path, separated by commas' },
  trustProxy: { name: 'TRUST_PROXY', mustBe: 'the number of proxies in front of Banyan, 0 to 10' },
  logLevel: { name: 'LOG_LEVEL', mustBe: 'one of trace, debug, info, warn, error, fatal, silent' },
  joinPolicy: { name: 'JOIN_POLICY', mustBe: 'one of open, invite, approval' },
  communityName: { name: 'COMMUNITY_NAME', mustBe: 'a name of at most 80 characters' },
  rateLimitFactor: { name: 'RATE_LIMIT_FACTOR', mustBe: 'a number above 0; 1 is the usual rate' },
  anonymousDelayFactor: {
    name: 'ANONYMOUS_DELAY_FACTOR',
    mustBe: 'a number from 0; 1 is the usual delay of what is written without a name, 0 is for tests only',
  },
  screeningScoreUrl: { name: 'SCREENING_SCORE_URL', mustBe: 'an address that begins with http:// or https://' },
  screeningModelDir: { name: 'SCREENING_MODEL_DIR', mustBe: 'a folder with tokenizer.json and model.onnx' },
};

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.entries(variables).map(([field, { name }]) => [field, env[name]?.trim() || undefined]);
  const read = Settings.safeParse(Object.fromEntries(given));
  if (read.success) return read.data;
  const fields = new Set(read.error.issues.map((issue) => issue.path[0] as keyof Config));
  throw new ConfigError([...fields].map((field) => explain(field, env)));
}

/** Where pages may come from that use this server. The port is the one it really listens on. */
export function listOrigins(config: Pick<Config, 'publicUrl' | 'extraOrigins'>, port: number): Set<string> {
  const own = [`http://localhost:${port}`, `http://127.0.0.1:${port}`].map((address) => new URL(address).origin);
  return new Set([...own, ...(config.publicUrl ? [config.publicUrl] : []), ...config.extraOrigins]);
}

function explain(field: keyof Config, env: NodeJS.ProcessEnv): string {
  const { name, mustBe } = variables[field];
  // A database address holds a password, so its value is not repeated.
  const shown = field === 'mongodbUri' ? 'not usable' : `“${env[name]?.trim()}”`;
  return `${name} is ${shown}; it must be ${mustBe}.`;
}
