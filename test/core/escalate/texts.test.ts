import {
	escalateStalled,
	fillIn,
	leadValues,
	placeholders,
	type MessageLead,
	type Placeholder,
} from '../../../nodes/core/escalate';
import type { Assignment } from '../../../nodes/core/lead';
import { afterBreach, atWarning, withBen } from './ladders';
import { dueAt, ladderOf, running, takeStep } from './takeStep';

const ada: MessageLead = {
	fullName: 'Ada Lovelace',
	firstName: 'Ada',
	email: 'ada@example.com',
	phone: '+4915112345678',
	company: 'Engines',
	jobTitle: 'Countess',
	country: 'GB',
	service: 'Repair',
	message: 'Please call',
	custom: {
		budget: 10,
		vip: false,
		team: { size: 3 },
		note: '',
		gone: null,
		unset: undefined,
		city: 'Köln',
	},
};

const nobody: MessageLead = {
	fullName: null,
	email: null,
	phone: null,
	company: null,
	message: null,
};

const owned: Assignment = {
	...withBen,
	owner: { ...withBen.owner!, phone: '+491' },
	backup: { id: 'cy', name: 'Cy', email: 'cy@example.com', phone: null, crmId: null },
};

const waiting: Assignment = {
	...withBen,
	owner: null,
	queue: { name: 'Inbound', email: 'inbound@example.com' },
};

/** What a message says where a text names this. */
const said = (name: string, lead: MessageLead, assignment: Assignment | null) => {
	const rows = [
		{ ...afterBreach('tell manager'), message: `{{${name}}}`, subject: `{{ ${name} }}` },
	];
	const { escalation } = takeStep(rows, { lead, assignment });
	expect(escalation.subject).toBe(escalation.message);
	return escalation.message;
};

const monday = 'Mon 25 Nov 2024, 09:30 (Europe/Berlin)';

/** With a lead and an owner that have everything, and without any. */
const values: Record<Placeholder, [all: string, none: string]> = {
	'lead.fullName': ['Ada Lovelace', 'A lead without a name'],
	'lead.firstName': ['Ada', 'A lead without a name'],
	'lead.email': ['ada@example.com', 'not given'],
	'lead.phone': ['+4915112345678', 'not given'],
	'lead.company': ['Engines', 'not given'],
	'lead.jobTitle': ['Countess', 'not given'],
	'lead.country': ['GB', 'not given'],
	'lead.service': ['Repair', 'not given'],
	'lead.message': ['Please call', 'not given'],
	'owner.name': ['Ben', 'nobody'],
	'owner.email': ['ben@example.com', 'not given'],
	'owner.phone': ['+491', 'not given'],
	'backup.name': ['Cy', 'nobody'],
	'clock.name': ['First touch', 'First touch'],
	'clock.startedAt': [
		'Fri 22 Nov 2024, 16:30 (Europe/Berlin)',
		'Fri 22 Nov 2024, 16:30 (Europe/Berlin)',
	],
	'clock.dueAt': [monday, monday],
	'assignment.reason': ['It was the turn of Ben', 'nobody has been given this lead yet'],
	'assignment.rule': ['Germany', 'no rule'],
	'step.number': ['1', '1'],
	'step.of': ['2', '2'],
};

test.each(placeholders)('a message can name {{%s}}, also where there is none', (name) => {
	expect([said(name, ada, owned), said(name, nobody, null)]).toEqual(values[name]);
});

test.each([
	['owner.name', 'Inbound'],
	['owner.email', 'inbound@example.com'],
	['owner.phone', 'not given'],
])('of a lead in a queue, {{%s}} is %s', (name, value) => {
	expect(said(name, ada, waiting)).toBe(value);
});

test.each([
	['budget', '10'],
	['vip', 'false'],
	['team', '{"size":3}'],
	['note', 'not given'],
	['gone', 'not given'],
	['unset', 'not given'],
	['city', 'Köln'],
	['never asked', 'not given'],
	// A field is one of the lead's, not one that all objects have.
	['toString', 'not given'],
])('a message can name a field of your own: %s is %s', (field, value) => {
	expect(said(`lead.custom.${field}`, ada, owned)).toBe(value);
	expect(said(`lead.custom.${field}`, nobody, owned)).toBe('not given');
});

test.each([
	['lead', 'Ada Lovelace'],
	['owner', 'Ben'],
	['due', monday],
	['clock', 'First touch'],
	['company', 'Engines'],
	['phone', '+4915112345678'],
	['email', 'ada@example.com'],
	['message', 'Please call'],
	['reason', 'It was the turn of Ben'],
])('{%s} is short for %s, in one pair of braces or two', (short, value) => {
	const rows = [{ ...afterBreach('tell manager'), subject: `{${short}}`, message: `{{${short}}}` }];
	const { escalation } = takeStep(rows, { lead: ada, assignment: owned });
	expect([escalation.subject, escalation.message]).toEqual([value, value]);
});

test.each([
	['their name', { fullName: 'Ada', email: 'a@b.example', phone: '+49' }, 'Ada'],
	['their email', { fullName: null, email: 'a@b.example', phone: '+49' }, 'a@b.example'],
	['their phone', { fullName: null, email: null, phone: '+49' }, '+49'],
])('a lead is called by %s', (_what, who, name) => {
	const lead = { ...nobody, ...who };
	expect(leadValues(lead)).toMatchObject({ 'lead.fullName': name, 'lead.firstName': name });
});

test('text that names nothing we know stays as it was written', () => {
	expect(fillIn('{lead {team} {{x}} {owner} {{}}', {})).toBe('{lead {team} {{x}} {owner} {{}}');
});

test('a lead that the flow never finished comes to the final queue with all that is known of it', () => {
	const lead = { ...ada, company: null, inquiryId: 'inquiry-7' };
	const ladder = ladderOf([atWarning('remind owner')]);
	expect(escalateStalled(ladder, lead, 'the timer', dueAt)).toEqual({
		id: 'inquiry-7/Waiting for an owner/step-1',
		clock: 'Waiting for an owner',
		step: 1,
		of: 1,
		action: 'final queue',
		recipients: [{ name: 'Lead desk', email: 'desk@example.com', phone: null }],
		channel: 'email',
		to: 'desk@example.com',
		reassignTo: null,
		pool: null,
		subject: 'Ada Lovelace is stuck in the flow',
		message:
			'Ada Lovelace came in, and the flow has not come to its end for this lead, although it was tried several times.\n\nThe lead is in your queue now. Look for failed executions of the flow.\n\nPhone: +4915112345678\nEmail: ada@example.com\nCompany: not given',
		sendAt: running.dueAt,
		nextDueAt: null,
		policy: ladder.hash,
		timer: 'the timer',
		repeated: false,
		reason: 'The flow was tried several times and never came to its end for this lead',
	});
});

test('the final queue is told what it gets, also where no row of the ladder says so', () => {
	const { escalation } = takeStep([atWarning('remind owner')], {
		occasion: { kind: 'escalation', step: 2 },
		lead: ada,
	});
	expect(escalation).toMatchObject({
		action: 'final queue',
		to: 'desk@example.com',
		subject: 'Nobody has answered Ada Lovelace',
		message: `Ada Lovelace was to be answered by ${monday}, and nobody has.\n\nThe lead is in your queue now.\n\nPhone: +4915112345678\nEmail: ada@example.com\nCompany: Engines`,
	});
});
