// `npm run attack:dump`: 200 accounts and 1,000 posts without a name among 3,000 named deeds; CI runs the same, smaller.
process.env.ATTACK_SIZE = 'full';
process.argv.push('tests/server/anonymity/dump-attack.test.ts');
await import('../run.ts');
