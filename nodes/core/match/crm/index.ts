export { findCrm } from './findCrm';
export {
	ownStages,
	readCrm,
	type CrmFields,
	type CrmReading,
	type CrmRecord,
	type OwnStages,
} from './readCrm';
export { meaningOf, meanings, type Meaning, type MeaningName } from './stages';
