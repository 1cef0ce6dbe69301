export * from './conditions';
export * from './errors';
export * from './fieldPath';
export * from './hours';
export * from './items';
export * from './leadFields';
export * from './settings';
export * from './store';
