import { parseArgs } from 'node:util';
import { hasViolations } from './checker.ts';
import { type KillKind, killUnderLoad } from './kill-under-load.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    kind: { type: 'string', default: 'all' },
    json: { type: 'boolean', default: false },
  },
});
const known: KillKind[] = ['server', 'mongod', 'both'];
const kinds = values.kind === 'all' ? known : known.filter((kind) => kind === values.kind);
const kills = Number(values.kills);
if (kinds.length === 0 || !Number.isInteger(kills) || kills < 1) {
  console.error('Usage: npm run faults -- [--kills N] [--kind server|mongod|both|all] [--json]');
  process.exit(2);
}
const say = values.json ? undefined : (line: string) => console.log(line);
const report = await killUnderLoad({ kinds, kills, ...(say && { say }) });
const { violations, ...figures } = report;
if (values.json) console.log(JSON.stringify({ ...figures, violations: violations.slice(0, 100) }, null, 2));
else console.log([JSON.stringify(figures, null, 2), ...violations.slice(0, 100)].join('\n'));
process.exit(hasViolations(report) ? 1 : 0);
