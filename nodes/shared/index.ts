export * from './byName';
export * from './compiledConditions';
export * from './conditions';
export * from './countryOptions';
export * from './credentialTest';
export * from './duration';
export * from './errors';
export * from '../core/fieldPath';
export * from './hours';
export * from './items';
export * from './leadFields';
export * from './policies';
export * from './settings';
export * from './openStores';
export * from './placeInStore';
export * from './storeAccess';
export * from './storeCredential';
export * from './tableField';
export * from './tellClocks';
export * from './testCopy';
export * from './whose';
export * from './workspace';
export * from './writablePath';
export type { ErasedCounts } from '../core/events';
export type {
	BackUp,
	DueTimer,
	Inquiry,
	KnownLead,
	LeadEvent,
	LeadItem,
	LeadStore,
	MatchKey,
	OpenWorkspace,
	PersonIds,
	PersonRecords,
	ReadSession,
	StoredClock,
	StoreSession,
	SweepPosition,
	Timer,
} from '../store';
