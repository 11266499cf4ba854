import { leaveLink } from '#shared/leave-at-once.ts';

/** A page that the server writes by itself: readable without any script, and left at once like every other. */
export function toPage(title: string, content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><script src="/early.js"></script><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/api/reference.css"></head><body>
${leaveLink}
<main>
${content}
</main></body></html>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
