import { beforeEach, describe, expect, it } from 'vitest';
import { applyLook, useLook } from '#client/app/look/look.ts';

const root = document.documentElement;

beforeEach(() => {
  useLook.setState({ theme: 'system', density: 'comfortable', textScale: 1 });
  return applyLook(root);
});

describe('the look', () => {
  it('follows the system until she chooses', () => {
    expect(root.dataset.theme).toBeUndefined();
    useLook.setState({ theme: 'contrast', density: 'compact', textScale: 1.4 });
    expect({ ...root.dataset }).toMatchObject({ theme: 'contrast', density: 'compact' });
    expect(root.style.getPropertyValue('--text-scale')).toBe('1.4');
    useLook.setState({ theme: 'system' });
    expect(root.dataset.theme).toBeUndefined();
  });

  it('is kept where the first paint looks for it', () => {
    useLook.setState({ theme: 'dark', textScale: 1.2 });
    const kept = JSON.parse(localStorage.getItem('banyan.look') ?? '{}');
    expect(kept.state).toMatchObject({ theme: 'dark', textScale: 1.2 });
  });
});
