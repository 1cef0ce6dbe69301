export { answerDraft, type AnsweredDraft, type DraftSaid } from './answerDraft';
export { enrol, notEnrolled, type Enrolled, type EnrolFacts } from './enrol';
export {
	followUpStatus,
	handleFollowUp,
	type FollowUpDeed,
	type HandleFacts,
	type Handled,
} from './handleFollowUp';
export { nextFollowUp, type NextFacts } from './nextFollowUp';
export { tellFollowUps } from './tellFollowUps';
