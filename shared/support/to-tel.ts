/** The address that a phone dials: `tel:18007997233`. A leading # stays, as in Japan’s short numbers. */
export function toTel(phone: string): string {
  return `tel:${toDigits(phone)}`;
}

/** The address that opens a text message, with the word that opens the talk. */
export function toSms({ number, say }: { number: string; say?: string }): string {
  return `sms:${toDigits(number)}${say ? `?&body=${encodeURIComponent(say)}` : ''}`;
}

function toDigits(number: string): string {
  return encodeURIComponent(number.replace(/[\s-]/g, ''));
}
