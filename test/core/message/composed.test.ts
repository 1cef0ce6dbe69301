import fc from 'fast-check';
import {
	composed,
	filledIn,
	gapsIn,
	readMessage,
	type MessageValues,
} from '../../../nodes/core/message';

const known: MessageValues = {
	'lead.fullName': 'Ada',
	'lead.message': 'One\n\nTwo',
	'lead.details': {
		rows: [
			{ label: 'Email', value: 'ada@example.com', kind: 'email' },
			{ label: 'City', value: 'London: north' },
		],
	},
	'lead.known': { rows: [{ label: '', value: 'New: here.' }] },
	'lead.crm': { url: 'https://crm.example/7', label: 'Open in HubSpot' },
	link: 'https://desk.example/form?token=a.b',
};

const said = (text: string, values = known) => composed(readMessage(text), values).text;

/** What stands where, by its own words. */
const places = (text: string) => {
	const { text: written, layout } = composed(readMessage(text), known);
	return layout.map(({ kind, from, to }) => [kind, written.slice(from, to)]);
};

test.each<[what: string, written: string, says: string]>([
	['a paragraph of a name alone', 'Hi {lead}\n\n{phone}\n\nBye', 'Hi Ada\n\nBye'],
	['a paragraph of a label and a name', 'Hi\n\nPhone: {phone}\n\nBye', 'Hi\n\nBye'],
	['a heading with nothing below it', 'Hi\n\nSignals:\n{signals}\n\nBye', 'Hi\n\nBye'],
	['a line of a label and a name', 'Hi {lead}\nPhone: {phone}\nBye', 'Hi Ada\nBye'],
	['the first paragraph', '{phone}\n\nBye', 'Bye'],
	['the last paragraph', 'Hi\n\n{phone}', 'Hi'],
	['all of it', '{phone}\n{email}', ''],
	['a field of one’s own', 'Hi\nBudget: {lead.custom.budget}', 'Hi'],
])('of nothing known, %s is left out', (_what, written, says) => {
	expect(said(written)).toBe(says);
});

test.each([
	['a sentence keeps its place', 'Call {phone}.', 'Call not given.'],
	['so does a line of two names, one of them known', '{lead}, {phone}', 'Ada, not given'],
	['a label of one’s own stays', 'Yours:\n\nBye', 'Yours:\n\nBye'],
	['so does what is no name', 'p {color: red} {"a": {}} {1}', 'p {color: red} {"a": {}} {1}'],
	['a link that is made later waits', 'Here:\n{link}', 'Here:\n{link}'],
	['blank lines stay as they are', 'A\n\n\nB', 'A\n\n\nB'],
])('%s', (_what, written, says) => {
	expect(said(written, { 'lead.fullName': 'Ada' })).toBe(says);
});

test.each<[written: string, says: string]>([
	['At {company | your company} now', 'At your company now'],
	['At { lead.company|your company } now', 'At your company now'],
	['For {lead | you}', 'For Ada'],
	['Call {phone | us}\n\n{phone | no number}', 'Call us\n\nno number'],
	['Budget: {lead.custom.budget | open}', 'Budget: open'],
	['{no name of ours | and more}', 'and more'],
	['Hello {lead.firstName | there},', 'Hello there,'],
	['Hello {lead.firstName | },', 'Hello,'],
	['{ a | b | c } {a || b}', '{ a | b | c } {a || b}'],
])('what stands for a name of which nothing is known: %s', (written, says) => {
	const values: MessageValues = { 'lead.fullName': 'Ada', 'lead.firstName': '' };
	expect(said(written, values)).toBe(says);
	expect(gapsIn(readMessage(written), values)).toEqual([]);
});

test.each<[written: string, says: string]>([
	['Hello {lead.firstName},', 'Hello,'],
	['Thank you, {lead.firstName}: we have it', 'Thank you: we have it'],
	['Thank you, {lead.firstName}, we have it', 'Thank you, we have it'],
	['Thank you, {lead.firstName} - we have it', 'Thank you - we have it'],
	['Thank you, {lead.firstName}!', 'Thank you!'],
	['Thank you, {lead.firstName}', 'Thank you'],
	['{lead.firstName}, thank you', 'Thank you'],
	['{lead.firstName} asks', 'asks'],
	['Thank you, {lead.firstName} {nobody}!', 'Thank you!'],
	['Dear {lead.firstName} and team', 'Dear and team'],
	['Well ({lead.firstName}), it is so', 'Well, it is so'],
	['Hello, {lead}: {lead.firstName}', 'Hello, Ada:'],
])('a value that is known and empty leaves no gap: %s', (written, says) => {
	const values = { 'lead.fullName': 'Ada', 'lead.firstName': '' };
	expect(said(written, values)).toBe(says);
	// What is no name of ours goes the same way, in a line and in a subject.
	const slip = readMessage(written.replace('lead.firstName', 'frst name'));
	expect(filledIn(slip, values)).toBe(says);
});

test.each([
	['Hi\n\n{firstname}\n\nBye', 'Hi\n\nBye'],
	['Hi\nCompany: {{ company name }}\nBye', 'Hi\nBye'],
	['Dear { Owner },', 'Dear,'],
	['Dear { lead },', 'Dear Ada,'],
	['For {$json.lead.email}{lead.frstName}{lead.custom.}.', 'For.'],
])('nobody reads a name that stands for nothing: %j', (written, says) => {
	expect(said(written)).toBe(says);
});

test('a block alone in its line has a line for each row, and within a sentence it is one', () => {
	expect(said('Who:\n{details}')).toBe('Who:\nEmail: ada@example.com\nCity: London: north');
	expect(said('Who ({details}).')).toBe('Who (Email: ada@example.com; City: London: north).');
});

test.each<[written: string, found: Array<[string, string]>]>([
	['Hi {lead}', []],
	['To {lead}:\n{message}', [['quote', 'One\n\nTwo']]],
	['They say {message}', []],
	['Name: {lead}', [['label', 'Name']]],
	['{link}', [['button', 'https://desk.example/form?token=a.b']]],
	['Open {link}', []],
	['Hi\n\n {crm} ', [['button', 'https://crm.example/7']]],
	['Known:\n{known}', [['rows', 'New: here.']]],
	[
		'{details}',
		[
			['rows', 'Email: ada@example.com\nCity: London: north'],
			['label', 'Email'],
			['email', 'ada@example.com'],
			['label', 'City'],
		],
	],
])('%j: what stands alone is more than text', (written, found) => {
	expect(places(written)).toEqual(found);
});

test('nothing that a value holds is read as a name, and each place is where its words are', () => {
	const names = fc.constantFrom(
		'{lead}',
		'{message}',
		'{details}',
		'{phone}',
		'{link}',
		'\n',
		'x: ',
	);
	fc.assert(
		fc.property(fc.array(names), fc.string(), fc.string(), (parts, name, message) => {
			const fullName = `${name}{link}{details}`;
			const values = { ...known, 'lead.fullName': fullName, 'lead.message': message };
			const { text, layout } = composed(readMessage(parts.join('')), values);
			expect(text.split(fullName).length - 1).toBeGreaterThanOrEqual(
				parts.filter((part) => part === '{lead}').length,
			);
			for (const { kind, from, to } of layout) {
				const words = text.slice(from, to);
				if (kind === 'quote') expect(words).toBe(message);
				if (kind === 'button') expect(words).toBe(known.link);
				if (kind === 'email') expect(words).toBe('ada@example.com');
			}
		}),
		{ examples: [[['{message}', '{lead}'], ' ', '']] },
	);
});

test.each<[what: string, written: string, gaps: string[]]>([
	['what is known', 'Hi {lead}', []],
	['what is not known', 'For {company} in {place}, {company}', ['{company}', '{place}']],
	['what is left out with its line', 'Hi {lead}\nPhone: {phone}', []],
	['what is left out with its paragraph', 'Hi\n\n{company}\n\nBye', []],
	['a link that is made later', 'Say so: {link} now', []],
])('gaps of %s', (_what, written, gaps) => {
	expect(gapsIn(readMessage(written), { ...known, link: undefined })).toEqual(gaps);
});
