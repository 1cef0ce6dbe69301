import type { Money } from '../../lead';
import { readMoney, type Beside } from '../../money';
import { quoted } from '../../text';
import type { Reading } from '../report';

/**
 * Reads the budget of a lead, as {@link readMoney}.
 *
 * @returns `null` for what says that there is none: "not sure yet"
 * @example
 * readBudget('10–20k €', { label: 'Budget', country: undefined })
 * // { ok: true, value: { amount: 10000, upTo: 20000, currency: 'EUR', period: null, … }, … }
 * readBudget('under $5,000/month', { label: 'Budget', country: 'US' })
 * // { ok: true, value: { amount: null, upTo: 5000, currency: 'USD', period: 'month', … }, … }
 */
export function readBudget(text: string, beside: Beside): Reading<Money | null> {
	const read = readMoney(text, beside);
	switch (read.is) {
		case 'money':
			return { ok: true, value: read.money, why: null };
		case 'not known':
			return { ok: true, value: null, why: 'Says that it is not known' };
		case 'below zero':
			return { ok: false, problem: unreadable(text, 'is less than nothing') };
		case 'unreadable':
			return {
				ok: false,
				problem: unreadable(text, 'names no single amount, nor two that it lies between'),
			};
	}
}

const unreadable = (text: string, why: string) => ({
	code: 'budget.unreadable',
	message: `The budget ${quoted(text)} ${why}. It is kept among the custom fields; ask what the lead has in mind.`,
});
