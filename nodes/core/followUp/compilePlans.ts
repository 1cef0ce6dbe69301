import { LeadOpsError } from '../errors';
import { isInternal, leftExpression, namesIn } from '../message';
import { isMessage, settingsHash } from '../lead';
import { durationMs, type Duration } from '../time';
import type { Attempt, FollowUpSettings, Plan } from './planSettings';
import { languageKey, type AttemptText } from './texts';

/** A plan has no more attempts than that: nobody wants to hear from anybody more often. */
const mostAttempts = 50;

/** A year: what comes later is no follow-up any more. */
const longestDelayMs = 366 * 86_400_000;

/** How a person is followed up, ready for use. */
export interface FollowUpPlans {
	settings: FollowUpSettings;
	/** The hash of the settings. */
	hash: string;
	/** The plan that is begun with. */
	first: Plan;
	/** A plan by its name, whatever the capitals. */
	called: (name: string) => Plan | undefined;
}

/**
 * Whether two names are of the same plan.
 *
 * @example
 * isSamePlan('three touches ', 'Three Touches') // true
 */
export const isSamePlan = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (name: string) => name.trim().toLowerCase();

/**
 * The plan of a name with those that may follow it, each once: two that follow each other end after
 * the second. One that is to follow and that nobody has any more, as after it was renamed, is passed over.
 *
 * @param all of several with one name the first counts
 * @throws LeadOpsError `followUp.noPlan` for a first name that is nobody's, `followUp.noNext` where none is
 * written for what follows
 */
export function plansFrom(name: string, all: readonly Plan[]): Plan[] {
	const found: Plan[] = [];
	for (let next = name; ; ) {
		const plan = planCalled(next, all);
		if (!plan && found.length === 0) {
			throw new LeadOpsError({ code: 'followUp.noPlan', ...noPlan(next, all) });
		}
		if (!plan || found.includes(plan)) return found;
		found.push(plan);
		if (plan.then !== 'plan') return found;
		next = plan.thenPlan;
		if (next !== '') continue;
		refuse(
			'noNext',
			`Plan "${plan.name}" goes on with another plan, and names none`,
			'Write the name of the other plan, or choose what else happens after the last attempt.',
		);
	}
}

/** The plan that is called so, whatever the capitals; of several the first. */
export const planCalled = (name: string, all: readonly Plan[]): Plan | undefined =>
	all.find((each) => isSamePlan(each.name, name));

/** That nobody has a plan of this name, and which there are. */
export const noPlan = (name: string, all: readonly Plan[]) => ({
	message: `There is no follow-up plan "${name}"`,
	hint: `Name one of ${[...new Set(all.map((each) => each.name))].join(', ')}, or add a line with this name to Plans.`,
});

/**
 * Checks the settings of follow-ups and makes them ready for use.
 *
 * @throws LeadOpsError `followUp.*`, in the words of the screen, when they cannot work
 * @example
 * compilePlans({ ...settings, plans: plansFrom('Three Touches', readyPlans) }).first.attempts.length // 3
 */
export function compilePlans(settings: FollowUpSettings): FollowUpPlans {
	const { plans } = settings;
	plans.forEach(checkPlan);
	checkDuration(settings.taskLimit, 'Wait for a Task');
	const called = (name: string) => plans.find((plan) => isSamePlan(plan.name, name));
	const [first] = plans;
	if (!first) refuse('noPlan', 'There is no follow-up plan', 'Choose one under Plan.');
	return { settings, hash: settingsHash(settings), first, called };
}

/**
 * Checks one plan.
 *
 * @throws LeadOpsError `followUp.*`
 */
export function checkPlan({ name, attempts, patience }: Plan): void {
	const of = `Plan "${name}"`;
	if (attempts.length === 0) {
		refuse('empty', `${of} has no attempts`, 'Add a line with its name to Attempts.');
	}
	if (attempts.length > mostAttempts) {
		refuse('tooMany', `${of} has ${attempts.length} attempts`, `Have ${mostAttempts} at most.`);
	}
	attempts.forEach((attempt, index) => checkAttempt(attempt, `${of}, attempt ${index + 1}`));
	checkDuration(patience, `${of}: Wait After the Last`);
}

function checkAttempt(attempt: Attempt, where: string): void {
	const { delay, channel, texts } = attempt;
	checkDuration(delay, `${where}: the Delay`);
	const [first] = texts;
	if (first && attempt.subject + attempt.message === '') {
		refuse(
			'onlyLanguage',
			`${where} is written in ${first.language} alone`,
			'Put a line without a Language above it, for whoever speaks another one.',
		);
	}
	checkText(attempt, channel, where);
	const known = new Set<string>();
	for (const text of texts) {
		const key = languageKey(text.language);
		if (!/^[a-z]{2,3}$/.test(key)) {
			refuse(
				'language',
				`${where} has the language "${text.language}", which is none`,
				'Enter its code of two letters or its name, such as de or German.',
			);
		}
		if (known.has(key)) {
			refuse('twice', `${where} is written in ${text.language} twice`, 'Remove one of both lines.');
		}
		known.add(key);
		checkText(text, channel, `${where}, in ${text.language}`);
	}
}

function checkText({ message, subject }: AttemptText, channel: Attempt['channel'], where: string) {
	if (message.trim() === '' && (isMessage(channel) || subject.trim() === '')) {
		refuse('noText', `${where} says nothing`, 'Write what it is to say under Message.');
	}
	if (channel === 'email' && subject.trim() === '') {
		refuse('noSubject', `${where} is an email without a subject`, 'Write a Subject.');
	}
	checkWritten('Subject', subject, where);
	checkWritten('Message', message, where);
	if (!isMessage(channel)) return;
	for (const part of [subject, message].flatMap((text) => namesIn(text))) {
		if (!isInternal(part.name)) continue;
		refuse(
			'internal',
			`${where} is for the person and names ${part.written}`,
			'That is for those who work on the lead. Take it out of this text.',
		);
	}
}

function checkWritten(label: string, text: string, where: string) {
	const left = leftExpression(text);
	if (left === null) return;
	refuse(
		'expressionAsText',
		`${where}: ${label} has ${left} as a text, which the person would read`,
		`Switch ${label} to Expression and write {{ … }} without another sign before it, or name what is meant in single braces, such as {lead.firstName}.`,
	);
}

function checkDuration(duration: Duration, where: string): void {
	const { amount, unit } = duration;
	if (!(amount >= 0) || durationMs(duration) > longestDelayMs) {
		refuse('delay', `${where} is ${amount} ${unit}`, 'Enter 0 or more, and a year at most.');
	}
	if (unit === 'businessDays' && !Number.isInteger(amount)) {
		refuse('wholeDays', `${where} is ${amount} business days`, 'Enter a whole number of them.');
	}
}

function refuse(code: string, message: string, hint: string): never {
	throw new LeadOpsError({ code: `followUp.${code}`, message, hint });
}
