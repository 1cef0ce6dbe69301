import type { ProductScore } from '../lead';
import { gradeOf } from './grade';
import { namesSame } from './groups';
import type { Observed } from './observe';
import { scoreOf, type Scored } from './points';
import type { QualifyPolicy, ScoringRule } from './policy';
import { saidWords } from './saidWords';

/** What the rules make of a lead; of several products by the one that counts. */
export interface ScoredByProduct extends Scored {
	/** The one that counts; not there where no rule names any. */
	product?: string;
	/** All of them, the one with the highest score first. */
	products?: ProductScore[];
}

/** The rules that count for a product: its own and those of no product. */
interface ProductRules {
	product: string;
	policy: Pick<QualifyPolicy, 'rules' | 'activityRules' | 'groups'>;
	/** Their places in the table. */
	places: number[];
}

/**
 * Whether a rule counts for a product.
 *
 * @example
 * countsFor({ product: '' }, 'Roof') // true
 * countsFor({ product: 'roof ' }, 'Roof') // true
 */
export const countsFor = ({ product = '' }: Pick<ScoringRule, 'product'>, of: string): boolean =>
	product === '' || namesSame(product, of);

/**
 * The products that rules name, each as it is written first, in the order of the table.
 *
 * @example
 * productsOf([{ product: 'Roof' }, { product: ' roof' }, {}]) // ['Roof']
 */
export function productsOf(rules: ReadonlyArray<Pick<ScoringRule, 'product'>>): string[] {
	const products: string[] = [];
	for (const { product = '' } of rules) {
		if (product !== '' && !products.some((known) => namesSame(known, product))) {
			products.push(product);
		}
	}
	return products;
}

/** The rules of each product of a policy, which are the same for all of its leads. */
const known = new WeakMap<QualifyPolicy, ProductRules[]>();

function rulesByProduct(policy: QualifyPolicy): ProductRules[] {
	const ready = known.get(policy) ?? productsOf(policy.rules).map((of) => rulesOf(policy, of));
	known.set(policy, ready);
	return ready;
}

function rulesOf({ rules, activityRules, groups }: QualifyPolicy, product: string): ProductRules {
	const places = [...rules.keys()].filter((at) => countsFor(rules[at] ?? {}, product));
	const own = places.flatMap((at) => rules[at] ?? []);
	return {
		...{ product, places },
		policy: {
			rules: own,
			...(activityRules && { activityRules }),
			...(groups && { groups }),
		},
	};
}

const unseen = { applies: false, because: '' };

/**
 * What the rules of a policy make of a lead. Where they name products, each has points and a grade of its own:
 * those of the product that the lead asks for count, else those of the one with the most points, of two the one
 * that stands first in the table.
 */
export function scoreByProduct(policy: QualifyPolicy, seen: Observed): ScoredByProduct {
	const byProduct = rulesByProduct(policy);
	if (byProduct.length === 0) return scoreOf(policy, seen);
	const all = byProduct.map(({ product, policy: own, places }) => {
		const rules = places.map((at) => seen.rules[at] ?? unseen);
		const { activities } = seen;
		return { product, ...scoreOf(own, { rules, ...(activities && { activities }) }) };
	});
	const best = all.toSorted((one, other) => other.score - one.score);
	const service = seen.facts?.service ?? '';
	const asked = best.find(({ product }) => isAsked(product, service));
	const chosen = asked ?? best[0];
	if (!chosen) return scoreOf(policy, seen);
	const products = best.map(({ product, fit, intent, score }) => ({
		...{ product, fit, intent, score, grade: gradeOf(fit, intent, policy.grades) },
	}));
	return { ...chosen, products };
}

/** Whether a service that somebody names is a product: its words are in it. */
function isAsked(product: string, service: string): boolean {
	const said = new Set(saidWords(service));
	const words = saidWords(product);
	return words.length > 0 && words.every((word) => said.has(word));
}
