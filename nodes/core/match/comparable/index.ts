export * from './comparable';
export * from './field';
export * from './further';
export { normalValue } from './normal';
export * from './notes';
export * from './own';
