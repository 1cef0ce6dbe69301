export { type DecidedMessage, type LeftOut } from './examples';
export {
	MOST_ODDS,
	readTaught,
	strongestShifts,
	taughtOdds,
	writtenTaught,
	type Shift,
	type TaughtModel,
	type VersionedTaught,
} from './model';
export {
	FEWEST_DECIDED,
	FEWEST_OF_EITHER_KIND,
	teachCategories,
	teachingCategories,
	type TaughtCategory,
	type Teaching,
} from './teach';
