export * from './explain';
export * from './judge';
