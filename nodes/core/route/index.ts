export * from './decide';
export * from './decideAgain';
export * from './facts';
export * from './localDay';
export * from './roster';
export * from './rotation';
export * from './standing';
