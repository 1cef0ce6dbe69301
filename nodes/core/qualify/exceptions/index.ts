export * from './exclusionLists';
export * from './exclusionRows';
export * from './placeException';
export * from './reason';
