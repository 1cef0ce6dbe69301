import type { Check } from '../../check';
import { namesSame } from '../groups';
import type { QualifyPolicy } from '../policy';
import { productsOf } from '../products';

/** Which products the rules name: one that is written in two ways is seen there. */
export const saysProducts = ({ rules }: QualifyPolicy): Check => ({
	where: 'Scoring Rules',
	look: () => {
		const products = productsOf(rules);
		if (products.length === 0) return [];
		const named = products.map((product) => {
			const own = rules.filter((rule) => namesSame(rule.product ?? '', product)).length;
			return `${product} (${own === 1 ? '1 rule' : `${own} rules`})`;
		});
		const many = products.length === 1 ? '1 product' : `${products.length} products`;
		return [
			{
				severity: 'note',
				code: 'rule.products',
				message: `the rules name ${many}, each with a score of its own: ${named.join('; ')}`,
				hint: 'One that is written in two ways is two: write it alike in all of its rules.',
			},
		];
	},
});
