import {
	filledIn,
	markNames,
	namesLink,
	readLinks,
	readMessage,
} from '../../../nodes/core/message';

test.each([
	['Say so here: {link}', true],
	['{link}', true],
	['Say so here: {{ link }}', true],
	['Say so here: {links}', false],
	['Ada asks {owner}', false],
	['', false],
])('a text names the link: %j %s', (text, expected) => {
	expect(namesLink(readMessage(text))).toBe(expected);
});

test('in an expression the link is what was written, and never what a value holds', () => {
	const { marked, read } = markNames('=Hi {{ $json.lead.firstName }}: {link}', '~');
	const message = read(marked.replace('{{ $json.lead.firstName }}', '{link}').slice(1));
	expect(filledIn(message, { link: 'https://x.example' })).toBe('Hi {link}: https://x.example');
});

test('a text without a link to put there keeps its words', () => {
	expect(filledIn(readMessage('Say so here: {link}'), {})).toBe('Say so here: {link}');
});

test('of a text that is filled in already nothing but the link is read', () => {
	const text = '{link}Ada of {company} waits: {link}';
	expect(filledIn(readLinks(text), { link: 'L', 'lead.company': 'X' })).toBe(
		'LAda of {company} waits: L',
	);
	expect(readLinks('Ada waits')).toEqual(['Ada waits']);
	expect(readLinks('')).toEqual([]);
});
