import { allPhrases } from '../../words';
import type { PayloadField } from '../../lead';

/** So many letters all beginnings have, and questions are sorted by. */
const SORTED_BY = 3;

type Phrase = [phrase: string, field: PayloadField];

/** As they are: each language writes them folded. */
const phrasesFor = (field: PayloadField, phrases: readonly string[]): Phrase[] =>
	phrases.map((phrase) => [phrase, field]);

/** What questions have in them that nobody words the same way twice: it counts anywhere. */
const everywhere = phrasesFor(
	'sourceLabel',
	allPhrases(({ questions }) => questions.parts.sourceLabel),
);

/** A question counts when it begins like that, whatever follows. */
const beginnings = (
	['message', 'sourceLabel', 'service', 'consent', 'timeline', 'companySize'] as const
).flatMap((field) =>
	phrasesFor(
		field,
		allPhrases(({ questions }) => questions.starts[field]),
	),
);

const sorted = new Map<string, Phrase[]>();
for (const phrase of beginnings) {
	const start = phrase[0].slice(0, SORTED_BY);
	const list = sorted.get(start);
	if (list) list.push(phrase);
	else sorted.set(start, [phrase]);
}

/**
 * The fields that a question may ask for by how it begins or what it has in it.
 *
 * @param phrase as `labelPhrase` gives it
 * @example
 * fieldsAskedFor('how did you hear about our webinar') // ['sourceLabel']
 */
export function fieldsAskedFor(phrase: string): PayloadField[] {
	const list = sorted.get(phrase.slice(0, SORTED_BY)) ?? [];
	const begun = list.filter(([beginning]) => phrase.startsWith(beginning));
	const held = everywhere.filter(([words]) => phrase.includes(words));
	return [...held, ...begun].map(([, field]) => field);
}
