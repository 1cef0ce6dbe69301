export { forgottenLeads, type Forgotten } from './forgotten';
export { activitiesOf } from './activitiesOf';
export { alikeLeads, type AlikeLead } from './alike';
export { asKnown, type LeadAsKnown } from './asKnown';
export { changeStatus, type ChangedStatus } from './changeStatus';
export { keepDefaultCountry, keptDefaultCountry, normalizedWith } from './defaultCountry';
export { erasePerson, type Erasure, type PersonPlace } from './erasePerson';
export { exportPerson } from './exportPerson';
export { findPerson, type FoundPerson } from './findPerson';
export { refusedBy } from './refusals';
export { readReach, type WrittenReach } from './readReach';
export { timeline } from './timeline';
export {
	whoIsMeant,
	type Meant,
	type MeantLead,
	type MeantProblem,
	type Whose,
} from './whoIsMeant';
