export * from './compiledConditions';
export * from './conditions';
export * from './duration';
export * from './errors';
export * from '../core/fieldPath';
export * from './hours';
export * from './items';
export * from './leadFields';
export * from './policies';
export * from './settings';
export * from './store';
export type {
	DueTimer,
	Inquiry,
	KnownLead,
	LeadEvent,
	LeadItem,
	LeadStatus,
	LeadStore,
	MatchKey,
	OpenWorkspace,
	StoredClock,
	StoreSession,
	Timer,
} from '../store';
