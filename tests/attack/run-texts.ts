// `npm run attack:texts`: each naughty string through each text field; CI runs the plain ones by turns.
process.env.NAUGHTY_SIZE = 'full';
process.argv.push('tests/server/robustness/naughty-', 'tests/server/robustness/pick-strings.test.ts');
await import('../run.ts');
