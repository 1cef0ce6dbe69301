export type { Contact, NamesBehind } from './contacts';
export * from './explain';
export * from './judge';
export type { Ruling, Verdict, Why } from './verdict';
export type { Weighed } from './weighed';
