import { fieldNames, fieldRows } from './fields';

/**
 * What a field of an item is called in a sentence for people: by its name on the screen where it is one
 * of the lead's, else as it is written in an expression.
 *
 * @param path its steps
 * @example
 * inSentence(['lead', 'jobTitle']) // 'job title'
 * inSentence(['lead', 'source', 'channel']) // 'source channel'
 * inSentence(['body', 'topic']) // 'body.topic'
 */
export function inSentence(path: readonly string[]): string {
	const [key, first, ...rest] = path;
	const name = fieldNames.find((each) => key === 'lead' && each === first);
	if (name === undefined) return path.join('.');
	const own = name === 'custom' && rest.length > 0 ? [] : [withoutCapitals(fieldRows[name].title)];
	return [...own, ...rest].join(' ');
}

/** Names that are written with capitals within keep them: ID, LinkedIn. */
const withoutCapitals = (title: string) =>
	title.replace(/\b[A-Z](?=[a-z]+\b)/g, (letter) => letter.toLowerCase());
