import { english } from '#client/i18n/locales.ts';
import { startI18n } from '#client/i18n/start-i18n.ts';

/** English on the screen, as the tests read it. */
await startI18n(english);
