import * as fc from 'fast-check';
import { implies } from '../../../nodes/core/check';
import { all, any, type Short } from './written';

const germany: Short = ['lead.country', 'equals', 'DE'];
const bavaria: Short = ['lead.region', 'equals', 'Bayern'];
const solar: Short = ['lead.service', 'equals', 'Solar'];
const amount = (operation: string, number: number): Short => [
	...(['lead.amount', operation, number, 'number'] as const),
];
const over = (number: number) => amount('gt', number);
const phone: Short = ['lead.phone', 'notEmpty'];

test.each([
	['the same', all(germany), all(germany), true],
	[
		'the same in another language',
		all(germany),
		all(['lead.country', 'equals', 'Allemagne']),
		true,
	],
	['another country', all(germany), all(['lead.country', 'equals', 'AT']), false],
	['more conditions', all(germany, solar), all(germany), true],
	['fewer conditions', all(germany), all(germany, solar), false],
	['in another order', all(germany, solar), all(solar, germany), true],
	['a region of it', all(bavaria), all(germany), true],
	['the country of it', all(germany), all(bavaria), false],
	[
		'a name in two countries',
		all(['lead.region', 'equals', 'Limburg']),
		all(['lead.country', 'equals', 'NL']),
		false,
	],
	['a value of it', all(solar), all(['lead.service', 'notEmpty']), true],
	['nothing asked', all(germany), all(), true],
	['nothing asked of it', all(), all(germany), false],
	['one of more', any(germany), any(germany, solar), true],
	['more of one', any(germany, solar), any(germany), false],
	['all of what one is enough of', all(germany, solar), any(germany, phone), true],
	['a higher number', all(over(100)), all(over(50)), true],
	['a lower number', all(over(50)), all(over(100)), false],
	['the same number left out', all(over(50)), all(amount('gte', 50)), true],
	['the same number taken in', all(amount('gte', 50)), all(over(50)), false],
	['a number of it', all(amount('equals', 60)), all(over(50)), true],
	['the number that it leaves out', all(amount('equals', 50)), all(over(50)), false],
	['up to a lower number', all(amount('lt', 50)), all(amount('lte', 50)), true],
	['up to a higher number', all(amount('lte', 50)), all(amount('lt', 50)), false],
	['another side', all(amount('lt', 50)), all(over(50)), false],
	['another number field', all(over(100)), all(['lead.size', 'gt', 50, 'number']), false],
	['a number that is a text', all(['lead.amount', 'gt', '100', 'number']), all(over(50)), true],
	['another comparison', all(['lead.country', 'notEquals', 'DE']), all(germany), false],
])('%s: %j implies %j: %s', (_says, one, other, is) => {
	expect(implies(one, other)).toBe(is);
});

test('whatever is asked of a lead, it implies itself, and fewer conditions', () => {
	const shorts = fc.subarray<Short>([germany, bavaria, solar, phone]);
	fc.assert(
		fc.property(shorts, shorts, (some, more) => {
			expect(implies(all(...some), all(...some))).toBe(true);
			expect(implies(all(...some, ...more), all(...some))).toBe(true);
			expect(implies(any(...some), any(...some, ...more)) || some.length === 0).toBe(true);
		}),
	);
});
