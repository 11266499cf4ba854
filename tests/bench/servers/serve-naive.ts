import { createServer } from 'node:http';
import mongoose, { Schema } from 'mongoose';
import { Server } from 'socket.io';
import { listen } from './listen.ts';
import type { ServerSettings } from './start-server.ts';

type Said = { room: string; seq: number; text: string; sentAt: Date };
type Counter = { _id: string; seq: number };

/** The obvious way: a counter document gives the number, one journalled insert a message, then an emit. */
export async function serveNaive({ mongoUri }: ServerSettings): Promise<number> {
  const db = await mongoose.createConnection(mongoUri, { writeConcern: { w: 1 } }).asPromise();
  const messageSchema = new Schema<Said>({ room: String, seq: Number, text: String, sentAt: Date });
  messageSchema.index({ room: 1, seq: 1 }, { unique: true });
  const Message = db.model<Said>('NaiveMessage', messageSchema);
  const counters = db.model<Counter>('NaiveCounter', new Schema<Counter>({ _id: String, seq: Number }));
  await Message.createIndexes();

  const http = createServer();
  const io = new Server(http, { perMessageDeflate: false });
  io.on('connection', (socket) => {
    void socket.join('courtyard');
    socket.on('message', async ({ text }: { text: string }, acknowledge: (answer: { ok: boolean }) => void) => {
      try {
        const counter = await counters
          .findOneAndUpdate({ _id: 'courtyard' }, { $inc: { seq: 1 } }, { upsert: true, returnDocument: 'after' })
          .lean();
        const said = { room: 'courtyard', seq: counter?.seq ?? 0, text, sentAt: new Date() };
        const { id } = await new Message(said).save({ w: 1, j: true });
        io.to('courtyard').emit('message', { id, ...said });
        acknowledge({ ok: true });
      } catch {
        acknowledge({ ok: false });
      }
    });
  });
  return listen(http);
}
