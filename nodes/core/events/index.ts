export { availabilitySet } from './availabilitySet';
export type { ClockMeaning, EventKind } from './eventKind';
export { nothingErased, type ErasedCounts } from './personErased';
export {
	clockEventTypes,
	eventKinds,
	kindOfEvent,
	type EventData,
	type EventType,
	type NewEvent,
} from './registry';
export { saidBy } from './said';
export { statusCauses } from './statusEvents';
