import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Scorer } from './classifier.ts';

/** Not among Banyan’s own packages: who wants a model installs it. */
const PACKAGE = '@huggingface/transformers';
const FILES = ['tokenizer.json', 'model.onnx'];

const Labels = z.array(z.object({ label: z.string(), score: z.number() })).min(1);
type Classify = (text: string, options: { top_k: null }) => Promise<unknown>;
type Transformers = {
  env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline(task: 'text-classification', model: string, options: Record<string, unknown>): Promise<Classify>;
};

/** Why there is no score, as a sentence for whoever runs the house. */
export class NoModel extends Error {}

/** Runs a model from a folder on this machine. Nothing is fetched, and no text leaves it. */
export async function loadModelScorer(
  folder: string,
  load: (name: string) => Promise<unknown> = (name) => import(name),
): Promise<Scorer> {
  for (const file of FILES)
    await access(join(folder, file)).catch(() => {
      throw new NoModel(`SCREENING_MODEL_DIR has no ${file}. It needs ${FILES.join(' and ')}.`);
    });
  const { env, pipeline } = await loadPackage(load);
  env.allowRemoteModels = false;
  env.localModelPath = dirname(folder);
  const options = { local_files_only: true, subfolder: '', dtype: 'fp32' };
  const classify = await pipeline('text-classification', basename(folder), options);
  return async (text) => toScore(Labels.parse((await classify(text, { top_k: null })) as unknown));
}

async function loadPackage(load: (name: string) => Promise<unknown>): Promise<Transformers> {
  try {
    return (await load(PACKAGE)) as Transformers;
  } catch {
    throw new NoModel(
      `SCREENING_MODEL_DIR is set, but the package that runs models is not there: npm install ${PACKAGE}`,
    );
  }
}

/** What models call the class of harmless texts. */
const harmless = /^(label_0|0|no|none|ok|safe|neutral|normal|benign|acceptable|(non|not)[-_ ]?.+)$/i;

/** Everything that is not harmless. */
function toScore(labels: z.infer<typeof Labels>): number {
  const safe = labels.filter(({ label }) => harmless.test(label)).reduce((sum, { score }) => sum + score, 0);
  const isKnown = labels.some(({ label }) => harmless.test(label));
  const most = Math.max(...labels.map(({ score }) => score));
  return Math.min(1, Math.max(0, isKnown ? 1 - safe : most));
}
