export * from './comparable';
export * from './field';
export { normalValue } from './normal';
export * from './notes';
export * from './own';
