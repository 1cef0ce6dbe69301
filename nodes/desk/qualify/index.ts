export { recentLeads, type RecentLead } from './recentLeads';
export { rescoreLead, type NotRescored, type Rescored } from './rescoreLead';
