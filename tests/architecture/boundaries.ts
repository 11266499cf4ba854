import { findCycles } from './find-cycles.ts';
import { findImports, type SourceFile } from './source-files.ts';

/** From left to right; a feature knows only those to its left. The rest of the design's ladder is listed for later. */
export const ladder = [
  'audit',
  'accounts',
  'members',
  'sanctions',
  'screening',
  'rooms',
  'messages',
  'threads',
  'anonymity',
  'moderation',
  'search',
  'notifications',
  'events',
  'programmes',
  'stories',
  'mentorship',
  'campaigns',
  'partners',
  'festivals',
];

/** One sentence for each import, name or length that the architecture does not allow. */
export function findBoundaryProblems(files: SourceFile[]): string[] {
  return [
    ...files.flatMap(findForbiddenImports),
    ...files.flatMap(findBadNames),
    ...files.flatMap(findOverlongFiles),
    ...findCycles(files.filter(isOfTheProduct)),
  ];
}

function findForbiddenImports(file: SourceFile): string[] {
  return findImports(file).flatMap(({ specifier, target }) => {
    const reason = specifier.startsWith('../..')
      ? 'climbs; use #shared, #server, #client or #tests'
      : whyForbidden(file.path, target);
    return reason ? [`${file.path} imports ${specifier}: ${reason}.`] : [];
  });
}

function whyForbidden(from: string, target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  const [side, otherSide] = [sideOf(from), sideOf(target)];
  if (side === 'tests' || side === otherSide) return side === 'server' ? whyOffTheLadder(from, target) : undefined;
  return otherSide === 'shared' ? undefined : `${side} must not know ${otherSide}`;
}

function whyOffTheLadder(from: string, target: string): string | undefined {
  const [feature, other] = [featureOf(from), featureOf(target)];
  if (feature && !ladder.includes(feature)) return `the feature ${feature} has no rung on the ladder`;
  if (other === undefined || feature === other) return undefined;
  if (from.startsWith('server/platform/')) return 'the platform must not know a feature';
  if (feature === undefined) return undefined;
  return ladder.indexOf(other) < ladder.indexOf(feature) ? undefined : `${other} stands to the right of ${feature}`;
}

function findBadNames({ path }: SourceFile): string[] {
  const word = '[a-z0-9]+(-[a-z0-9]+)*';
  const isKebabCase = new RegExp(`^(${word}/)*${word}(\\.${word})+$`).test(path);
  return isKebabCase ? [] : [`${path} is not named in kebab-case.`];
}

function findOverlongFiles({ path, text }: SourceFile): string[] {
  // A style sheet and a table of cases are lists, not ideas.
  if (path.endsWith('.css') || path.endsWith('-table.ts')) return [];
  // A catalogue is a list of words, one a line, and holds no ideas at all.
  if (path.startsWith('client/i18n/')) return [];
  const lines = text.split('\n').length - 1;
  return lines > 300 ? [`${path} has ${lines} lines; more than 300 usually hold two ideas.`] : [];
}

function isOfTheProduct({ path }: SourceFile): boolean {
  return !path.startsWith('tests/');
}

function sideOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function featureOf(path: string): string | undefined {
  return /^server\/features\/([^/]+)\//.exec(path)?.[1];
}
