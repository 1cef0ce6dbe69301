export { begin, type Beginning } from './begin';
export { checksOfPlans, checksOfStops } from './checks';
export {
	compilePlans,
	checkPlan,
	isSamePlan,
	noPlan,
	planCalled,
	plansFrom,
	type FollowUpPlans,
} from './compilePlans';
export { daytimeOf } from './daytime';
export { decideDraft, draftIdOf, type DraftDecision, type DraftFacts } from './drafts';
export {
	decideFollowUp,
	ended,
	nextLook,
	set,
	type FollowUpOutput,
	type StepDecision,
} from './decide';
export {
	enrolmentSchema,
	isOfFollowUp,
	occasionOf,
	occasionOfSent,
	timerIdOf,
	type Enrolment,
	type KeptDraft,
} from './enrolment';
export {
	afterLast,
	followUpSettingsSchema,
	senders,
	type AfterLast,
	type Attempt,
	type FollowUpSettings,
	type Plan,
	type Sender,
} from './planSettings';
export { readyPlans } from './readyPlans';
export { enrolmentSaid, optOutOf } from './said';
export { allowedFrom, attemptDueAt, stillCounting, type Manners } from './schedule';
export { senderDaysSchema, senderMark, type SenderDays } from './senderDays';
export type { Named, StepFacts, Words } from './stepFacts';
export { textFor, type AttemptText } from './texts';
export { threadOf } from './thread';
export { channelWords, isOverBy, outcomeWords, stopOfKind } from './stops';
