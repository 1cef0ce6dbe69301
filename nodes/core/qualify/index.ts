export * from './category';
export * from './decide';
export * from './grade';
export * from './observe';
export * from './phrases';
export * from './policy';
export * from './text';
