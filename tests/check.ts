import { checks } from '#tests/architecture/checks.ts';

/** `npm run check`: what is true of the code without running it. */
for (const { name, advice, findProblems } of checks) {
  const problems = await findProblems();
  console.log(problems ? `✗ ${name}\n\n${problems}\n\n${advice}\n` : `✓ ${name}`);
  if (problems) process.exitCode = 1;
}
