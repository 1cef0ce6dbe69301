import type { EscalationFacts } from '../../../nodes/core/escalate';
import {
	filledIn,
	isIn,
	markNames,
	namesOf,
	placeholders,
	readMessage,
	type MessageLead,
	type Placeholder,
} from '../../../nodes/core/message';
import type { Assignment } from '../../../nodes/core/lead';
import { decide } from './deciding';
import { ada, afterBreach, finalQueue, withBen } from './ladders';

/** What the manager reads when a row has this text. */
const read = (message: string, facts: Partial<EscalationFacts> = {}) => {
	const rows = [{ ...afterBreach('tell manager'), message }, afterBreach('final queue', 60)];
	return decide({ kind: 'breach' }, { ...facts, settings: { rows, finalQueue } }).escalation
		.message;
};

const wellKnown: Required<MessageLead> = {
	...{ fullName: 'Ada Lovelace', firstName: 'Ada', email: 'ada@example.com' },
	...{ phone: '+441', company: 'Engines', jobTitle: 'Analyst', country: 'GB' },
	...{ domain: 'engines.example', companySize: { employees: 11, upTo: 50, text: '11-50' } },
	...{ region: 'GB-ENG', city: 'London', postalCode: 'W1', timeline: 'May' },
	...{ service: 'Looms', message: 'How fast?', custom: {} },
	budget: { amount: 5, upTo: null, currency: 'GBP', period: null, text: '5 pounds' },
	source: { label: 'Website form', channel: 'paid search', campaign: 'Spring', utmSource: 'bing' },
	crm: { system: 'HubSpot', id: '7', url: 'https://crm.example/7', ownerId: null, stage: 'lead' },
};
const owned: Assignment = {
	...withBen,
	owner: { ...withBen.owner!, phone: '+491' },
	backup: { id: 'cleo', name: 'Cleo', email: null, phone: null, crmId: null },
};
const unknown: MessageLead = {
	...{ fullName: null, email: null, phone: null, company: null, message: null },
};

/** What each name comes to when all is known, and when nothing is. */
const comesTo: Readonly<Partial<Record<Placeholder, readonly [string, string]>>> = {
	'lead.fullName': ['Ada Lovelace', 'A lead without a name'],
	'lead.firstName': ['Ada', 'A lead without a name'],
	'lead.email': ['ada@example.com', 'not given'],
	'lead.phone': ['+441', 'not given'],
	'lead.company': ['Engines', 'not given'],
	'lead.jobTitle': ['Analyst', 'not given'],
	'lead.country': ['GB', 'not given'],
	'lead.service': ['Looms', 'not given'],
	'lead.message': ['How fast?', 'not given'],
	'lead.domain': ['engines.example', 'not given'],
	'lead.companySize': ['11–50 people', 'not given'],
	'lead.region': ['England', 'not given'],
	'lead.city': ['London', 'not given'],
	'lead.place': ['W1 London, England, United Kingdom', 'not given'],
	'lead.budget': ['5 pounds', 'not given'],
	'lead.timeline': ['May', 'not given'],
	'lead.source': ['Website form, paid search from bing', 'not given'],
	'lead.campaign': ['Spring', 'not given'],
	'lead.crm': ['https://crm.example/7', 'not given'],
	'lead.details': [
		'Name: Ada Lovelace; Email: ada@example.com; Phone: +441; Company: Engines (engines.example, 11–50 people); Job title: Analyst; Place: W1 London, England, United Kingdom; Service: Looms; Budget: 5 pounds; Timeline: May; Source: Website form, paid search from bing; Campaign: Spring',
		'not given',
	],
	'owner.name': ['Ben', 'nobody'],
	'owner.email': ['ben@example.com', 'not given'],
	'owner.phone': ['+491', 'not given'],
	'backup.name': ['Cleo', 'nobody'],
	'queue.name': ['not given', 'not given'],
	'clock.name': ['First touch', 'First touch'],
	'clock.startedAt': [
		'Fri 22 Nov 2024, 16:30 (Europe/Berlin)',
		'Fri 22 Nov 2024, 16:30 (Europe/Berlin)',
	],
	'clock.dueAt': [
		'Mon 25 Nov 2024, 09:30 (Europe/Berlin)',
		'Mon 25 Nov 2024, 09:30 (Europe/Berlin)',
	],
	'assignment.reason': ['It was the turn of Ben', 'nobody has been given this lead yet'],
	'assignment.rule': ['Germany', 'no rule'],
	'assignment.priority': ['high', 'not given'],
	'step.number': ['1', '1'],
	'step.of': ['2', '2'],
};

const here = placeholders.filter((name) => isIn('ladder', name));

test.each(here)('{%s} is filled in, and reads well when it is not known', (name) => {
	const [known, otherwise] = comesTo[name] ?? [];
	// Double braces are n8n's own; who wrote them into a fixed text is understood.
	for (const text of [`Look: {${name}}.`, `Look: {{${name}}}.`]) {
		expect(read(text, { lead: wellKnown, assignment: owned })).toBe(`Look: ${known}.`);
		expect(read(text, { lead: unknown, assignment: null })).toBe(`Look: ${otherwise}.`);
	}
});

test.each([
	['{lead}', 'lead.fullName'],
	['{owner}', 'owner.name'],
	['{due}', 'clock.dueAt'],
	['{clock}', 'clock.name'],
	['{company}', 'lead.company'],
	['{phone}', 'lead.phone'],
	['{email}', 'lead.email'],
	['{message}', 'lead.message'],
	['{reason}', 'assignment.reason'],
] as const)('%s is short for {%s}', (short, name) => {
	expect(read(short, { lead: wellKnown, assignment: owned })).toBe(comesTo[name]?.[0]);
});

test.each([
	['a lead without a name is called by its email', { email: 'a@b.example', phone: '+1' }],
	['and without an email by its phone', { phone: '+1' }],
])('%s', (_what, known) => {
	const [called] = Object.values(known);
	const lead = { ...unknown, ...known };
	expect(read('{lead.fullName}, {lead.firstName}', { lead })).toBe(`${called}, ${called}`);
});

test.each([
	[
		'the queue that has the lead',
		{ name: 'Inbound', email: 'inbound@example.com' },
		'Inbound, inbound@example.com, not given',
	],
	['nobody, where no queue has it either', null, 'nobody, not given, not given'],
])('without an owner a text names %s', (_who, queue, says) => {
	const assignment = { ...withBen, owner: null, queue };
	expect(read('{owner.name}, {owner.email}, {owner.phone}', { assignment })).toBe(says);
});

test.each([
	['a text', 'ten', 'ten'],
	['a number', 10, '10'],
	['zero', 0, '0'],
	['no', false, 'false'],
	['a list', ['red', 'blue'], 'red, blue'],
	['an empty text', '', 'not given'],
	['null', null, 'not given'],
	['nothing', undefined, 'not given'],
])('a field of your own that has %s', (_what, budget, says) => {
	const lead = { ...ada, custom: { budget } };
	expect(read('It is {lead.custom.budget}', { lead })).toBe(`It is ${says}`);
	expect(read('It is {{ lead.custom.budget }}', { lead })).toBe(`It is ${says}`);
});

test.each(['budget', 'toString'])('a field %s that a lead has not is not given', (field) => {
	expect(read(`It is {lead.custom.${field}}`, { lead: { ...ada, custom: {} } })).toBe(
		'It is not given',
	);
	expect(read(`It is {lead.custom.${field}}`)).toBe('It is not given');
});

test('a text fills in what it names, once, and leaves out what is no name', () => {
	const values = { 'lead.fullName': '{owner} {{owner.name}}', 'owner.name': 'Ben' };
	expect(
		filledIn(
			readMessage('{lead} {nobody} {{ owner.name }}{owner}, {{due}} {lead.custom.My age}'),
			values,
		),
	).toBe('{owner} {{owner.name}} BenBen, not given not given');
});

test.each([
	['={{ $json.message }} for {owner}', 'Hi {owner.email} for {owner}', 'Hi {owner.email} for Ben'],
	[
		'={owner}: {{ $json.message }}',
		'{owner}: {reason}{{owner.name}}',
		'Ben: {reason}{{owner.name}}',
	],
	['={{ "{owner}" }} {"team": 1}', '{owner} {"team": 1}', '{owner} {"team": 1}'],
	['=No word of {{ $json.message }}', 'No word of {lead}', 'No word of {lead}'],
])(
	'%s: what it names is filled in, and nothing that a value holds',
	(expression, comesTo, says) => {
		const { marked, read } = markNames(expression, '~secret~');
		// As n8n evaluates it: what is not in double braces stays as it is.
		const fixed = marked.slice(1).split(/\{\{.*?\}\}/);
		const plain = expression.slice(1).split(/\{\{.*?\}\}/);
		let rest = comesTo;
		const values = plain.map((piece) => {
			const [before = '', ...after] = rest.split(piece === '' ? /$/ : piece);
			rest = piece === '' ? rest : after.join(piece);
			return piece === '' ? '' : before;
		});
		const evaluated = fixed.map((piece, index) => `${values[index] ?? ''}${piece}`).join('') + rest;
		expect(filledIn(read(evaluated), { 'owner.name': 'Ben', 'owner.email': 'b@example.com' })).toBe(
			says,
		);
	},
);

test('who asks what a text can name is told each thing once, by its short name', () => {
	const names = namesOf('delivery');
	expect(names).toMatch(/^\{lead\}, \{owner\}, \{due\}, .*, and \{lead\.custom\.…\} with/);
	expect(names).not.toMatch(/\{(lead\.fullName|clock\.dueAt|step\.of)\}/);
	expect(names).toContain('{desk}');
	expect(namesOf('ladder')).toContain('{step.of}');
	expect(namesOf('ladder')).not.toMatch(/\{(desk|known|signals|answerBy)\}/);
});
