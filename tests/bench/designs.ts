/** What is measured side by side: the floor, the framework, the obvious way, and ours. */
export const designNames = ['raw', 'bare', 'naive', 'banyan'] as const;
export type DesignName = (typeof designNames)[number];

export const designTitles: Record<DesignName, string> = {
  raw: 'raw ws, nothing stored',
  bare: 'bare Socket.IO, nothing stored',
  naive: 'naive: Socket.IO + mongoose',
  banyan: 'Banyan, everything on',
};

export const storesMessages = (name: DesignName) => name === 'naive' || name === 'banyan';
