export * from './exclusionLists';
export * from './placeException';
export * from './reason';
