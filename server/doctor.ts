import { ConfigError, readConfig } from './platform/config.ts';
import { examine } from './platform/doctor/examine.ts';
import { bad, type Finding } from './platform/doctor/finding.ts';

/** Says in sentences what is right and what is wrong; the exit code is 1 if anything is. */
async function diagnose(): Promise<Finding[]> {
  try {
    return await examine(readConfig());
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(bad);
    throw error;
  }
}

const findings = await diagnose();
for (const { isGood, sentence } of findings) console.log(`${isGood ? 'ok      ' : 'PROBLEM '} ${sentence}`);
const problems = findings.filter(({ isGood }) => !isGood).length;
console.log(problems === 0 ? '\nNothing is wrong.' : `\n${problems} to put right.`);
process.exitCode = problems === 0 ? 0 : 1;
