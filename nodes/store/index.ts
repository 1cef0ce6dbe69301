export * from './LeadStore';
export * from './records';
export { EmbeddedStore } from './embedded/EmbeddedStore';
