import { checksOfConditions, didYouMean, type Check, type Finding } from '../../check';
import { nearNames } from '../../nearNames';
import { builtInKnowledge } from '../knowledge';
import type { CategoryLine } from '../lines';
import { sameWords } from '../saidWords';
import { whereOfCategory, type LookedPolicy } from './lines';

export function doubtsOfCategory(policy: LookedPolicy, line: CategoryLine, index: number): Check[] {
	const where = whereOfCategory(line, index);
	const conditions = policy.categoryConditions[index];
	return [
		...(conditions ? checksOfConditions(where, conditions) : []),
		{ where, look: () => line.phrases.flatMap((phrase) => takesNothingAway(line, phrase)) },
	];
}

/** `-casion`, where the pack knows no such word of the category. */
function takesNothingAway({ category }: CategoryLine, phrase: string): Finding[] {
	if (!phrase.startsWith('-')) return [];
	const known = builtInKnowledge.categories[category];
	const phrases = [...(known?.sure ?? []), ...(known?.hints ?? [])];
	const wanted = sameWords(phrase);
	if (phrases.some((each) => sameWords(each) === wanted)) return [];
	return [
		{
			severity: 'warning',
			code: 'words.notKnown',
			message: `Words has "${phrase}", and there is no such word of ${category} to take away`,
			hint: didYouMean(
				nearNames(phrase.slice(1), phrases, (each) => [each]).map((each) => `"-${each}"`),
			),
		},
	];
}
