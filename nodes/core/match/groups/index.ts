export * from './groups';
export * from './links';
