import { holesIn, lackingIn, leftExpression, readMessage } from '../../../nodes/core/message';

const noName = (written: string, near?: string) =>
	`${written} is no name that is known${near === undefined ? '' : ` (did you mean ${near}?)`}`;

test.each<[written: string, holes: string[]]>([
	['Hello {lead.firstName}, at {company | your company}', []],
	['About {company} in {place}', ['nothing is known for {company}, {place}']],
	['Your offer, {firstname}', [noName('{firstname}', '{lead.firstName}')]],
	['{Owner}', [noName('{Owner}', '{owner}')]],
	['Attempt {step.number}', [noName('{step.number}')]],
	['Dear {{ first name }}', [noName('{{ first name }}', '{lead.firstName}')]],
	['Dear {frst name | friend},', []],
	[
		'About {companny} in {place}',
		['nothing is known for {place}', noName('{companny}', '{company}')],
	],
])('%s has the holes %j', (written, holes) => {
	expect(holesIn(readMessage(written), { 'lead.firstName': 'Ada' })).toEqual(holes);
});

test.each<[written: string, values: unknown[], lacking: boolean[]]>([
	['Hello {{ $json.nope }}', [], []],
	['=Hello {{ $json.nope }}', [undefined], [true]],
	['=Hello {{ $json["nope"] }}, {{ $json.a }}', [null, 'a'], [true, false]],
	['={{ "Hello " + $json.nope }}', ['Hello undefined'], [true]],
	['={{ `from ${$json.a} of ${$json.b}` }}', ['from null of b'], [true]],
	['={{ $json.a * 2 }}', [Number.NaN], [true]],
	['=For {{ $json.lead }}', [{ email: 'a@b.example' }], [true]],
	['={{ $json.a ? "yes" : undefined }}', [undefined], [false]],
	['={{ "a" + $json.b }}', ['nullified undefinedness'], [false]],
	// Their own words are no program's.
	['=You wrote: {{ $json.lead.message }}', ['The price is undefined'], [false]],
	['=You wrote: {{ $json.lead.message }}', ['undefined'], [true]],
	['=Hello {{ $json.lead.firstName }}', ['Ada'], [false]],
	['=Hello {{ $json.lead.firstName }}', [''], [false]],
])('%s with %j lacks %j', (written, values, lacking) => {
	const all = [...written.matchAll(/\{\{.*?\}\}/g)].map(([expression]) => expression);
	const found = lackingIn(written, (expression) => values[all.indexOf(expression)]);
	expect(found).toEqual(all.filter((_each, index) => lacking[index]));
});

test.each([
	['Hello {lead.firstName}', null],
	['Hello {{ lead.firstName }}', null],
	['=Hello {{ $json.lead.firstName }}', null],
	['=https://desk.example/?id={{ $json.lead.id }}', null],
	['Hello ={{ $json.a }}', '={{ $json.a }}'],
	['Hello {{ $json.a }}', '{{ $json.a }}'],
	['=={{ $json.a }} of it', '={{ $json.a }}'],
	['={ $json.a }', null],
])('an expression left in %s: %s', (written, left) => {
	expect(leftExpression(written)).toBe(left);
});
