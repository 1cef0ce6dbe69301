import { meaningOf } from '../../match';
import { yesOrNo } from '../../words';

/**
 * How a lead ended, as a CRM or a person writes it.
 *
 * @returns `undefined` for what is open, and for what is not known
 * @example
 * readOutcome('Closed Won') // 'won'
 * readOutcome('verloren') // 'lost'
 * readOutcome('true') // 'won'
 */
export function readOutcome(said: string): 'won' | 'lost' | undefined {
	const meaning = meaningOf(said);
	if (meaning?.status === 'customer') return 'won';
	if (meaning) return meaning.closedAs === null ? undefined : 'lost';
	const answer = yesOrNo(said);
	if (answer === undefined) return undefined;
	return answer ? 'won' : 'lost';
}
