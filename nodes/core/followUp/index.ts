export { checksOfPlans } from './checks';
export { compilePlans, checkPlan, isSamePlan, plansFrom, type FollowUpPlans } from './compilePlans';
export {
	decideFollowUp,
	ended,
	enrolmentSaid,
	nextLook,
	set,
	type FollowUpOutput,
	type Named,
	type StepDecision,
	type StepFacts,
	type Words,
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
export { allowedFrom, attemptDueAt, stillCounting, type Manners } from './schedule';
export { channelWords, outcomeWords, stopOfKind } from './stops';
