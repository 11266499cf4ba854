import { accounts } from './accounts.ts';
import { app } from './app.ts';
import { ask } from './ask.ts';
import { conversations } from './conversations.ts';
import { data } from './data.ts';
import { guardians } from './guardians.ts';
import { leaving } from './leaving.ts';
import { members } from './members.ts';
import { messages } from './messages.ts';
import { moderation } from './moderation.ts';
import { openings } from './openings.ts';
import { oversight } from './oversight.ts';
import { questions } from './questions.ts';
import { reports } from './reports.ts';
import { roomCare } from './room-care.ts';
import { rooms } from './rooms.ts';
import { settings } from './settings.ts';
import { statements } from './statements.ts';
import { support } from './support.ts';
import { threads } from './threads.ts';
import { transparency } from './transparency.ts';
import { trust } from './trust.ts';
import { ui } from './ui.ts';
import { welcome } from './welcome.ts';
import { you } from './you.ts';

/** Every word on the screen. Each feature has a namespace; other languages mirror these files. */
export const en = {
  accounts,
  app,
  ask,
  conversations,
  guardians,
  leaving,
  data,
  members,
  messages,
  moderation,
  openings,
  oversight,
  questions,
  reports,
  roomCare,
  rooms,
  settings,
  statements,
  support,
  threads,
  transparency,
  trust,
  ui,
  welcome,
  you,
};
