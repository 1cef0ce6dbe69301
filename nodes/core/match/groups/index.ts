export * from './groups';
export * from './links';
export * from './lists';
