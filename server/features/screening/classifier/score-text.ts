import { type Context, remember } from '#server/platform/context.ts';
import { type Classifier, createClassifier, type Scorer } from './classifier.ts';
import { createHttpScorer } from './http-scorer.ts';
import { loadModelScorer, NoModel } from './model-scorer.ts';

const classifierOf = remember<{ current: Classifier | null }>('classifier', () => ({ current: null }));

/** At a start. A classifier that is not there is said once and changes nothing: it only orders the queue. */
export async function prepareClassifier(ctx: Context): Promise<void> {
  const scorer = await findScorer(ctx).catch((error: unknown) => {
    if (error instanceof NoModel) ctx.log.warn(`${error.message} The queue is ordered without it.`);
    else
      ctx.log.warn(
        { err: error },
        'the model in SCREENING_MODEL_DIR could not be loaded: the queue is ordered without it',
      );
    return null;
  });
  if (!scorer) return;
  const onRest = (error: unknown) =>
    ctx.log.warn({ err: error }, 'the classifier fails and is left alone for a minute');
  classifierOf(ctx).current = createClassifier(scorer, { now: () => ctx.clock.now().getTime(), onRest });
}

async function findScorer({ config }: Context): Promise<Scorer | null> {
  if (config.screeningScoreUrl) return createHttpScorer(config.screeningScoreUrl);
  return config.screeningModelDir ? loadModelScorer(config.screeningModelDir) : null;
}

/** How likely a text is abuse, 0 to 1; null without a classifier, or when it does not say. */
export async function scoreText(ctx: Context, text: string): Promise<number | null> {
  const { current } = classifierOf(ctx);
  return current && text !== '' ? current.score(text) : null;
}
