export { begin, type Beginning } from './begin';
export { checksOfPlans, checksOfStops } from './checks';
export { compilePlans, checkPlan, isSamePlan, plansFrom, type FollowUpPlans } from './compilePlans';
export { daytimeOf } from './daytime';
export {
	decideFollowUp,
	ended,
	nextLook,
	set,
	type FollowUpOutput,
	type StepDecision,
} from './decide';
export { enrolmentSchema, isOfFollowUp, occasionOf, timerIdOf, type Enrolment } from './enrolment';
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
export { enrolmentSaid } from './said';
export { allowedFrom, attemptDueAt, stillCounting, type Manners } from './schedule';
export { senderDaysSchema, senderMark, type SenderDays } from './senderDays';
export type { Named, StepFacts, Words } from './stepFacts';
export { textFor, type AttemptText } from './texts';
export { threadOf } from './thread';
export { channelWords, isOverBy, outcomeWords, stopOfKind } from './stops';
