import { fil } from './fil.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Every language beside English. */
export const otherLanguages = [zh, ja, ko, vi, hi, fil, id];
