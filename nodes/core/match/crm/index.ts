export { findCrm } from './findCrm';
export {
	ownStages,
	readCrm,
	type CrmFields,
	type CrmOwner,
	type CrmReading,
	type OwnStages,
} from './readCrm';
export { meaningOf, meanings, type Meaning, type MeaningName } from './stages';
