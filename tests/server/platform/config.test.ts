import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, listOrigins, readConfig } from '#server/platform/config.ts';

describe('the settings', () => {
  it('are complete when none is given', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: resolve('data'),
      extraOrigins: [],
      trustProxy: 0,
      logLevel: 'info',
      joinPolicy: 'open',
      communityName: 'Banyan',
      rateLimitFactor: 1,
      anonymousDelayFactor: 1,
    });
  });

  it('are read as what they mean', () => {
    const config = readConfig({
      PORT: '0',
      DATA_DIR: '/srv/banyan',
      PUBLIC_URL: 'https://banyan.example/',
      ALLOWED_ORIGINS: 'http://localhost:5173, https://other.example',
      TRUST_PROXY: '1',
      JOIN_POLICY: 'approval',
      COMMUNITY_NAME: ' 榕樹 ',
    });
    expect(config).toMatchObject({
      port: 0,
      dataDir: '/srv/banyan',
      publicUrl: 'https://banyan.example',
      extraOrigins: ['http://localhost:5173', 'https://other.example'],
      trustProxy: 1,
      joinPolicy: 'approval',
      communityName: '榕樹',
    });
  });

  it('count as not given when they are empty', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: '  ', MONGODB_URI: '' })).toEqual(readConfig({}));
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['MONGODB_URI', 'localhost:27017'],
    ['PUBLIC_URL', 'banyan.example'],
    ['PUBLIC_URL', 'https://banyan.example/community'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['ALLOWED_ORIGINS', 'https://fine.example,not an address'],
    ['TRUST_PROXY', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['JOIN_POLICY', 'closed'],
    ['COMMUNITY_NAME', 'x'.repeat(81)],
    ['RATE_LIMIT_FACTOR', '0'],
  ])('refuse %s=%s in a sentence that names it and says what it must be', (name, value) => {
    const refusal = new RegExp(`^${name} is .+; it must be .+\\.$`);
    expect(() => readConfig({ [name]: value })).toThrow(refusal);
  });

  it('are refused all at once, so that nobody corrects them one start at a time', () => {
    expect(() => readConfig({ PORT: 'x', JOIN_POLICY: 'x' })).toThrow(ConfigError);
    expect(() => readConfig({ PORT: 'x', JOIN_POLICY: 'x' })).toThrow(/PORT[^\n]*\nJOIN_POLICY/);
  });

  it('never repeat a database address, which holds a password', () => {
    expect(() => readConfig({ MONGODB_URI: 'http://me:hunter2@db' })).toThrow(/^(?!.*hunter2)/s);
  });
});

describe('the origins that may use the server', () => {
  it('are its own addresses, the public one and those that were added', () => {
    const config = readConfig({ PUBLIC_URL: 'https://banyan.example', ALLOWED_ORIGINS: 'http://localhost:5173' });
    expect([...listOrigins(config, 4000)]).toEqual([
      'http://localhost:4000',
      'http://127.0.0.1:4000',
      'https://banyan.example',
      'http://localhost:5173',
    ]);
  });

  it('leave the usual port out, as browsers do', () => {
    expect(listOrigins(readConfig({}), 80)).toContain('http://localhost');
  });
});
