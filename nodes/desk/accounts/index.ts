export { accountOfLead, type Subsidiaries } from './accountOfLead';
export { sharedHosts } from './sharedHosts';
