import type { Message } from '#shared/contract/messages.ts';
import { clientId, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';

/** A room with names and words in many scripts, and a queue with one of each kind. */
export async function fillDesk(server: TestServer, admin: Person) {
  const names = {
    mary: "Mary-Jane O'Neil-Watanabe",
    supaporn: 'สุภาพร วงศ์สุวรรณรัตนเทพพิทักษ์',
    narae: '김나래',
    kavitha: 'கவிதா சுப்பிரமணியன் இராமநாதபுரம்',
    tommy: 'tommy_k_88',
  };
  const people = {} as Record<keyof typeof names, Person>;
  for (const [key, name] of Object.entries(names)) people[key as keyof typeof names] = await signUp(server, { name });
  const { mary, supaporn, narae, kavitha, tommy } = people;
  const room = await openRoom(mary, [supaporn, narae, kavitha, tommy], { name: 'Front porch' });
  await say(mary, room.id, 'The bake table needs two more people on Saturday.');
  await say(supaporn, room.id, 'ฉันไปได้ค่ะ หลังเที่ยง');
  const threat = await say(tommy, room.id, 'I know where you live, and I am coming for you tonight.');
  await say(narae, room.id, '이건 신고했어요. 다들 괜찮으세요?');
  await say(kavitha, room.id, 'நானும் இருக்கிறேன். அமைதியாக இருங்கள்.');
  for (const one of [mary, narae, kavitha]) await report(one, room.id, threat, 'threat', 'aimed at her daughter');
  const rude = await say(tommy, room.id, 'You people always bring it up when somebody has a good day.');
  await report(supaporn, room.id, rude, 'harassment', '');
  const advert = await say(tommy, room.id, 'Cheap visas, write to me.');
  await report(mary, room.id, advert, 'spam', '');
  await tommy.must('message:send', { roomId: room.id, clientId: clientId(), text: 'you stupid cunt' });
  await admin.must('report:create', {
    clientId: clientId(),
    subject: { kind: 'room', roomId: room.id },
    reason: 'something',
    note: 'Nobody looks after it at night.',
  });
  return { ...people, room };
}

function report(
  person: Person,
  roomId: string,
  message: Pick<Message, 'id'>,
  reason: 'threat' | 'spam' | 'harassment',
  note: string,
) {
  const subject = { kind: 'message' as const, roomId, messageId: message.id };
  return person.must('report:create', { clientId: clientId(), subject, reason, note });
}
