export * from './comparableOfLead';
export * from './asked';
export * from './counted';
export * from './forms';
export * from './kept';
export * from './likeLead';
export * from './KnownList';
export * from './listed';
