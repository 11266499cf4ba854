import { parseArgs } from 'node:util';
import { findBroken } from './raid/judge-raid.ts';
import { raidHouse } from './raid/raid-house.ts';
import { sayRaid } from './raid/say-raid.ts';

const { values } = parseArgs({
  options: {
    strangers: { type: 'string', default: '50' },
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '12' },
    json: { type: 'boolean', default: false },
  },
});
const [strangers, rate, seconds] = [values.strangers, values.rate, values.seconds].map(Number) as [
  number,
  number,
  number,
];
const isPossible = [strangers, rate, seconds].every((value) => Number.isInteger(value) && value > 0 && value <= 500);
if (!isPossible || seconds < 5 || seconds > 60) {
  console.error('Usage: npm run raid -- [--strangers 50] [--rate 20] [--seconds 12 (5 to 60)] [--json]');
  process.exit(2);
}
const say = values.json ? undefined : (line: string) => console.log(line);
const raids = await raidHouse({ strangers, rate, seconds, ...(say && { say }) });
const broken = raids.flatMap(findBroken);
if (values.json) console.log(JSON.stringify({ raids, broken }, null, 2));
else console.log([...raids.map(sayRaid), broken.length === 0 ? 'All of it holds.' : broken.join('\n')].join('\n'));
process.exit(broken.length === 0 ? 0 : 1);
