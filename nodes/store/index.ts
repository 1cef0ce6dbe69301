export * from './LeadStore';
export * from './books';
export { waitingTimer } from './sql/timers';
export { refuseConnectionString } from './connectionString';
export { EmbeddedStore } from './embedded/EmbeddedStore';
export { openStore, type EmbeddedSettings, type StoreSettings } from './openStore';
export type { PostgresSettings, TlsMode } from './postgres/settings';
