const zones: Record<string, string> = {
  'Asia/Bangkok': 'TH',
  'Asia/Calcutta': 'IN',
  'Asia/Chongqing': 'CN',
  'Asia/Ho_Chi_Minh': 'VN',
  'Asia/Hong_Kong': 'HK',
  'Asia/Jakarta': 'ID',
  'Asia/Jayapura': 'ID',
  'Asia/Kolkata': 'IN',
  'Asia/Kuala_Lumpur': 'MY',
  'Asia/Kuching': 'MY',
  'Asia/Makassar': 'ID',
  'Asia/Manila': 'PH',
  'Asia/Pontianak': 'ID',
  'Asia/Saigon': 'VN',
  'Asia/Seoul': 'KR',
  'Asia/Shanghai': 'CN',
  'Asia/Singapore': 'SG',
  'Asia/Taipei': 'TW',
  'Asia/Tokyo': 'JP',
  'Asia/Urumqi': 'CN',
  'Europe/Amsterdam': 'NL',
  'Europe/Berlin': 'DE',
  'Europe/Dublin': 'IE',
  'Europe/London': 'GB',
  'Europe/Paris': 'FR',
  'Pacific/Auckland': 'NZ',
};

/**
 * Where this device probably is, without asking anybody: by its clock, because many browsers say “en-US” everywhere; else by
 * the region of its languages.
 */
export function guessCountry(timeZone: string, languages: readonly string[]): string | undefined {
  if (timeZone.startsWith('Australia/')) return 'AU';
  return zones[timeZone] ?? languages.map(toRegion).find((region) => region !== undefined);
}

function toRegion(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}
