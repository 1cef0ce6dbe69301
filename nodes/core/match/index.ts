export * from './compare';
export * from './decide';
export * from './keys';
export * from './person';
export * from './relationship';
export * from './remember';
export * from './replay';
