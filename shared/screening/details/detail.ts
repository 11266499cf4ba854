/** Where in a text something stands by which a stranger could find her. */
export type PersonalDetail = { kind: 'phone' | 'address' | 'school' | 'email'; start: number; end: number };
