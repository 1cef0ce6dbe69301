import type { FollowUpChannel } from '../lead';
import type { DurationUnit } from '../time';
import type { Attempt, Plan } from './planSettings';

interface Line {
	after: [amount: number, unit: DurationUnit];
	channel: FollowUpChannel;
	subject: string;
	message: string;
}

const attempts = (lines: readonly Line[]): Attempt[] =>
	lines.map(({ after: [amount, unit], ...line }) => ({
		...line,
		delay: { amount, unit },
		from: 'owner',
		...{ texts: [], waitsForTask: false, asDraft: false },
		whenUnclear: 'ask',
	}));

const email = (after: Line['after'], subject: string, message: string): Line => ({
	...{ after, channel: 'email', subject },
	// Where no page is named, the last line is left out.
	message: `Hello {lead.firstName},\n\n${message}\n\nBest regards\n{owner}\n\nNo more messages: {optOut}`,
});

const sms = (after: Line['after'], message: string): Line => ({
	...{ after, channel: 'sms', subject: '', message },
});

const task = (after: Line['after'], channel: 'call' | 'linkedin', message: string): Line => ({
	...{ after, channel, message: `${message}\n\n{message}\n\n{details}` },
	subject: channel === 'call' ? 'Call {lead}' : 'Write to {lead} on LinkedIn',
});

const threeTouches: Plan = {
	name: 'Three Touches',
	attempts: attempts([
		email(
			[1, 'businessDays'],
			'Your inquiry',
			'you wrote to us, and I would like to help. When would be a good time to talk? A reply to this email is enough.',
		),
		task(
			[2, 'businessDays'],
			'call',
			'They have not answered the first email. Try to reach them by phone.',
		),
		email(
			[2, 'businessDays'],
			'Is this still of interest?',
			'I do not want to fill your inbox. Is your inquiry still of interest? If it is not, a short no helps me as well.',
		),
	]),
	patience: { amount: 2, unit: 'businessDays' },
	...{ then: 'hand over', thenPlan: '' },
};

const slowNurture: Plan = {
	name: 'Slow Nurture',
	attempts: attempts([
		email(
			[30, 'days'],
			'How did it go?',
			'some weeks ago you asked us something. How did it go? If there is anything I can do, a reply to this email is enough.',
		),
		email(
			[60, 'days'],
			'Still here for you',
			'perhaps the time was not right when you wrote to us. If your plans have come up again, I am glad to hear from you.',
		),
		email(
			[90, 'days'],
			'A last word from me',
			'I have not heard from you since your inquiry and will not write again. Should it come up once more, you know where to find me.',
		),
	]),
	patience: { amount: 10, unit: 'businessDays' },
	...{ then: 'end', thenPlan: '' },
};

const eightTouches: Plan = {
	name: 'Eight Touches',
	attempts: attempts([
		task([1, 'businessHours'], 'call', 'A lead that is worth a call. Try to reach them by phone.'),
		email(
			[1, 'businessDays'],
			'Your inquiry',
			'I tried to reach you about your inquiry. When would be a good time to talk? A reply to this email is enough.',
		),
		sms(
			[2, 'businessDays'],
			'Hello {lead.firstName}, this is {owner}. You wrote to us; when may I call you?',
		),
		task([2, 'businessDays'], 'linkedin', 'They have answered neither email nor text message.'),
		email(
			[2, 'businessDays'],
			'What is in your way?',
			'often something comes up after an inquiry. Is there a question that I can answer?',
		),
		task([3, 'businessDays'], 'call', 'Try once more to reach them by phone.'),
		email(
			[2, 'businessDays'],
			'Is this still of interest?',
			'is your inquiry still of interest? If it is not, a short no helps me as well.',
		),
		email(
			[3, 'businessDays'],
			'I close your inquiry for now',
			'I have not reached you and close your inquiry for now. A reply to this email opens it again.',
		),
	]),
	patience: { amount: 2, unit: 'businessDays' },
	...{ then: 'plan', thenPlan: slowNurture.name },
};

/** The plans that a new node has; one of the same name in its table stands for it. */
export const readyPlans: readonly Plan[] = [threeTouches, eightTouches, slowNurture];
