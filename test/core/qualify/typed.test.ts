import { allPhrases, inEach, wordsIn } from '../../../nodes/core/words';
import { whatIsSaid, saidWords } from '../../../nodes/core/qualify';

const says = (message: string) => whatIsSaid(message, saidWords(message));

test.each([
	'jkl jkl fjdksl sdklf',
	'XrumerKiGHob',
	'qwertz uiop',
	'fghj',
	'azerty',
	'qsdfg',
	'wxcvbn',
	'poiuz',
	'QAWSED',
	'AsDfGh',
	'q w e r t y',
	'sdfsdf dfgdfg',
	'kdjfh skdjf',
	'xvbnt',
	'hgdkjs fdkj',
])('was only typed: %s', (message) => {
	expect(says(message)).toBe('gibberish');
});

test.each([
	...['XK-200 50 pcs', 'RFQ', 'B2B SaaS?', 'SKU 4711', 'property', 'Hertz', 'Konzert', 'Wert?'],
	...['Azerbaijan', 'HubSpot', 'LinkedIn', 'MySQL', 'WooCommerce', 'PCBs', 'HTML CSS', 'CRM ERP'],
	...['Smrž', 'čtvrtek', 'Krk', 'Angstschweiß', 'Rechtsschutz', 'Wojciech Szczepański', 'rhythm'],
	...['DGSVK', 'Mkhitaryan', 'Knightsbridge', 'Strengths'],
	...['MwSt', 'html', 'GmbH', 'Fjord', 'Kjell', 'Liberty Properties', 'Borschtsch'],
])('says something: %s', (message) => {
	expect(says(message)).toBe('something');
});

test('no word that the pack knows was only typed', () => {
	const known = allPhrases(({ inquiry }) =>
		Object.values(inquiry.categories)
			.flatMap(({ sure, hints }) => [sure, hints])
			.join(', '),
	);
	const names = inEach(({ labels }) => Object.values(labels).join(' ')).flatMap(wordsIn);
	const typed = [...known, ...names].filter((text) => says(text) === 'gibberish');
	expect(typed).toEqual([]);
});

test('a sign of a question alone is no message', () => {
	expect(says('?')).toBe('no text');
});

test.each(['見積もり', 'عرض سعر', 'Цена?'])('is in a script that is not read: %s', (message) => {
	expect(says(message)).toBe('unread');
});
