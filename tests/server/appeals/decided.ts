import type { Request } from '#shared/contract/operations.ts';
import type { Statement } from '#shared/contract/statements.ts';
import { openReportedCase } from '#tests/server/moderation/desk.ts';
import { clientId, type Person, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';

type Decide = Omit<Request<'case:decide'>, 'caseId' | 'version'>;

/** A case that one moderator has decided against its author, with a second moderator who has not. */
export async function decideAgainst(banyan: TestServer, decide: Partial<Decide> = {}) {
  const met = await openReportedCase(banyan);
  const { moderator, author, opened } = met;
  const second = await signUp(banyan, { role: 'moderator', name: 'Noor' });
  const wanted = { decision: 'remove' as const, rule: 'noHarassment' as const, words: 'That hurt her.', ...decide };
  await moderator.must('case:decide', { caseId: opened.id, version: opened.version, ...wanted });
  const statement = () => statementOf(banyan, author);
  return { ...met, second, statement };
}

/** Her newest statement, as it is stored: she may not be able to ask for it herself. */
export async function statementOf({ ctx }: TestServer, { id }: Person): Promise<string> {
  const statements = ctx.db.collection<{ _id: string; member: string; at: Date; place: number }>('statements');
  const [newest] = await statements.find({ member: id }).sort({ at: -1, place: 1 }).limit(1).toArray();
  if (!newest) throw new Error('no statement');
  return newest._id;
}

export function appeal(author: Person, statementId: string, text = 'I meant it kindly.'): Promise<Statement> {
  return author.must('appeal:create', { statementId, clientId: clientId(), text });
}

/** The appeal against a statement as this moderator finds it. */
export async function findAppeal(moderator: Person, statementId: string, state: 'waiting' | 'answered' = 'waiting') {
  const { appeals } = await moderator.must('appeal:list', { state, limit: 100 });
  const found = appeals.find(({ statement }) => statement.id === statementId);
  if (!found) throw new Error(`no appeal that is ${state}`);
  return found;
}

export const answer = (appealId: string, version: number, isUpheld: boolean) => ({
  ...{ appealId, version, isUpheld },
  answer: isUpheld ? 'You are right.' : 'It stays.',
});
