import { quoted, shortened } from '../../core/text';
import type { UntoldOutcomes } from './history';

/** So many values are named; the others are counted. */
const MOST_NAMED = 5;

const LONGEST_VALUE = 40;

/**
 * Of which leads of a list nobody can tell how they ended, and what to do about it.
 *
 * @example
 * untoldReason({ empty: 0, values: [{ said: 'Maybe', leads: 3 }], isFixed: false })
 * // 'How 3 leads ended was not understood: "Maybe" (3). Write won, lost or the name …'
 */
export function untoldReason({ empty, values, isFixed }: UntoldOutcomes): string {
	const [first] = values;
	if (isFixed) {
		return first === undefined
			? `Outcome is empty: drag there the field that says how a lead ended.`
			: `Outcome is the text ${quoted(first.said)} for all leads: drag there the field that says how a lead ended.`;
	}
	const isEmpty =
		empty > 0
			? [
					`Outcome is empty for ${empty} ${empty === 1 ? 'lead' : 'leads'}: see that it names the field that says how a lead ended.`,
				]
			: [];
	return [...isEmpty, ...notUnderstood(values)].join(' ');
}

function notUnderstood(values: UntoldOutcomes['values']): string[] {
	if (values.length === 0) return [];
	const all = values.reduce((sum, { leads }) => sum + leads, 0);
	const named = values
		.slice(0, MOST_NAMED)
		.map(({ said, leads }) => `${quoted(shortened(said, LONGEST_VALUE))} (${leads})`)
		.join(', ');
	const others = values.length - MOST_NAMED;
	const more = others > 0 ? ` and ${others} more` : '';
	return [
		`How ${all} ${all === 1 ? 'lead' : 'leads'} ended was not understood: ${named}${more}. Let Outcome say won, lost or open for these.`,
	];
}
