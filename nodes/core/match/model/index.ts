export * from './count';
export * from './frequencies';
export * from './model';
export * from './score';
export * from './weights';
