import { namesIn, readMessage, unknownNames, type TextKind } from '../../../nodes/core/message';

const found = (text: string, kind: TextKind = 'delivery', isForPerson = false) =>
	unknownNames(readMessage(text), kind, isForPerson);

test.each([
	['{firstname}', '{lead.firstName}'],
	['{First Name}', '{lead.firstName}'],
	['{first_name}', '{lead.firstName}'],
	['{lead.frstName}', '{lead.firstName}'],
	['{$json.lead.firstName}', '{lead.firstName}'],
	['{{ $json.lead.email }}', '{email}'],
	['{answer by}', '{answerBy}'],
	['{Owner}', '{owner}'],
	['{name}', '{lead}'],
	['{company name}', '{company}'],
	['{companny}', '{company}'],
	['{due date}', '{due}'],
	['{owner.emial}', '{owner.email}'],
	['{job title}', '{lead.jobTitle}'],
])('by %s the nearest is %s', (written, nearest) => {
	const [first, ...others] = found(`Dear ${written},`);
	expect(others).toEqual([]);
	expect(first).toMatchObject({ written, isElsewhere: false });
	expect(first?.near[0]).toBe(nearest);
});

test.each([
	['{lead} {owner.name} {lead.custom.Größe (cm)} {link}', []],
	['{xyzzy} {xyzzy}', [{ written: '{xyzzy}', isElsewhere: false, near: [] }]],
	['{step.number}', [{ written: '{step.number}', isElsewhere: true, near: [] }]],
])('%s', (text, names) => {
	expect(found(text)).toEqual(names);
});

test('what is known elsewhere only is said by the kind of text', () => {
	expect(found('{step.number} {desk}', 'ladder')).toMatchObject([
		{ written: '{desk}', isElsewhere: true },
	]);
});

test('who asked is offered nothing internal', () => {
	expect(found('{Reason}')[0]?.near).toEqual(['{reason}']);
	expect(found('{Reason}', 'delivery', true)[0]?.near).not.toContain('{reason}');
});

test('of an expression counts what stands outside of its double braces', () => {
	const text = '=Hi {first name}, {{ $json.a ? "{owner}" : {b: 1} }} {lead}';
	expect(namesIn(text).map(({ written }) => written)).toEqual(['{first name}', '{lead}']);
	expect(namesIn('Hi {lead}, {{ x }}').map(({ name }) => name)).toEqual(['lead', 'x']);
});
