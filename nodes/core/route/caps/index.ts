export {
	capPeriods,
	capSettingsSchema,
	isTimed,
	timedPeriods,
	type Cap,
	type CapPeriod,
	type CapSettings,
	type CapSpan,
	type TimedCap,
} from './cap';
export { capWindow, localDay, lookBackMs } from './capWindow';
export { perWords, sayReached } from './capWords';
export { compileCaps, keyOfPoolCap, type Caps } from './compileCaps';
export { capsInUseSchema, longestInUse } from './inUse';
export { capsMetBy, keysThatCount, reachedCap, reachedCapOfPool } from './reached';
