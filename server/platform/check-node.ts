const oldest = [20, 19] as const;
/** The day on which each line of Node stops getting security fixes. */
const endOfLife: Record<number, string> = {
  20: '2026-04-30',
  21: '2024-06-01',
  22: '2027-04-30',
  23: '2025-06-01',
  24: '2028-04-30',
  25: '2026-06-01',
  26: '2029-04-30',
};

export type NodeVerdict = { problem?: string; notice?: string };

/** Whether this Node can run Banyan, and whether it still gets security fixes. */
export function checkNode(version = process.versions.node, today = new Date()): NodeVerdict {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    return {
      problem: `Banyan needs Node ${oldest.join('.')} or newer; this is Node ${version}. Install Node 24 from https://nodejs.org and start again.`,
    };
  }
  const ended = endOfLife[major];
  if (!ended || today < new Date(ended)) return {};
  return {
    notice: `Node ${major} no longer gets security fixes (since ${ended}). Banyan runs on it; Node 24 is a better choice.`,
  };
}
