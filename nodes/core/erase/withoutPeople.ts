import { containersIn, type Container } from './containers';
import { erasedId } from './erased';

/** People to take out of the records of another, and what is said in their place. */
export interface PeopleToHide {
	/** The ids of their leads and inquiries. */
	ids: ReadonlySet<string>;
	/** What they are called in sentences: names, email addresses, phone numbers. */
	called: readonly string[];
	/** Stands where an id stood. */
	id: string;
	/** Stands in a sentence where the person was named. */
	words: string;
}

/**
 * An erased person, as the records of others are to show them.
 *
 * @param ids the ids of their leads and inquiries
 * @param called what they are called in sentences
 */
export const erasedPeople = (ids: Iterable<string>, called: readonly string[]): PeopleToHide => ({
	ids: new Set(ids),
	called,
	id: erasedId,
	words: 'an erased lead',
});

/**
 * Takes people out of the records of somebody else, which named them because the two were
 * compared.
 *
 * What is theirs and goes: the copy of their record among the facts of the decision; their id and
 * name in the list of candidates; and their name in the sentence about the decision, wherever a
 * flow copied that sentence to. What is the other's own and stays: the decision with its score
 * and evidence, which name no value; and everything the other wrote, even where it names the
 * person or gives the same phone number or company. The decision can no longer be taken again
 * from its record: whom it compared is gone.
 *
 * @param records the records of one inquiry, each as JSON text
 * @returns the same records in the same order; one without a trace of the people is unchanged
 * @example
 * withoutPeople(['{"candidates":[{"leadId":"l1","name":"Ada"}],"reason":"Is it Ada?"}'],
 *   erasedPeople(['l1'], []))
 * // ['{"candidates":[{"leadId":"erased","name":null}],"reason":"Is it an erased lead?"}']
 */
export function withoutPeople(records: readonly string[], people: PeopleToHide): string[] {
	const marks = [...people.ids].map((id) => JSON.stringify(id));
	const isNamed = records.some((record) => marks.some((mark) => record.includes(mark)));
	if (!isNamed) return [...records];

	const sentences = sentencesAbout(records, people);
	return records.map((record) => {
		const whole: Container = { record: JSON.parse(record) as unknown };
		for (const container of containersIn(whole)) {
			for (const [key, value] of Object.entries(container)) {
				container[key] = hidden(value, people, sentences);
			}
		}
		return JSON.stringify(whole.record);
	});
}

/** Each sentence about a match that names the people, and how it reads without them. */
function sentencesAbout(records: readonly string[], people: PeopleToHide): Array<[string, string]> {
	const sentences = new Map<string, string>();
	for (const record of records) {
		for (const { candidates, reason } of containersIn(JSON.parse(record))) {
			if (!Array.isArray(candidates) || !isText(reason)) continue;
			const about = candidates.filter((candidate) => isAbout(candidate, 'leadId', people));
			const names = about.map(({ name }) => name).filter(isText);
			sentences.set(reason, withoutNames(reason, [...names, ...people.called], people.words));
		}
	}
	return [...sentences].filter(([before, after]) => before !== after);
}

/** The value in place of one that may be about the people; its inner values come later. */
function hidden(value: unknown, people: PeopleToHide, sentences: Array<[string, string]>): unknown {
	if (typeof value === 'string') {
		if (people.ids.has(value)) return people.id;
		return sentences.reduce((text, [before, after]) => text.replaceAll(before, () => after), value);
	}
	if (isAbout(value, 'id', people)) return { id: people.id };
	if (isAbout(value, 'leadId', people)) {
		const unnamed = { ...('name' in value && { name: null }), record: undefined };
		return { ...value, leadId: people.id, ...unnamed };
	}
	// Which record of a CRM somebody was stands beside them.
	if (isObject(value) && isAbout(value.lead, 'id', people)) return { ...value, record: undefined };
	return value;
}

const isObject = (value: unknown): value is Container =>
	value !== null && typeof value === 'object' && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isAbout = (value: unknown, key: 'id' | 'leadId', { ids }: PeopleToHide): value is Container =>
	isObject(value) && isText(value[key]) && ids.has(value[key]);

/** Which record of a CRM somebody was, where a sentence says it behind their name. */
const WHICH_RECORD = String.raw`(?: \((?:ID|record|row) [^)]*\))?`;

/** Names stand alone, so that "Al" is not taken out of "also"; longer ones go first. */
function withoutNames(sentence: string, names: readonly string[], words: string): string {
	const longestFirst = [...new Set(names.filter(isText))].sort((a, b) => b.length - a.length);
	if (longestFirst.length === 0) return sentence;
	const any = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
	return sentence.replace(
		new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])${WHICH_RECORD}`, 'gu'),
		() => words,
	);
}
