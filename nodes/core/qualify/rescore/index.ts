export * from './rescore';
export * from './settings';
export * from './tierChange';
