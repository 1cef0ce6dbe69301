import { isThing } from './fieldOfName';
import { labelKey } from './label';
import { fieldCalled } from './labelTable';
import { mayBePersons } from './party';
import type { Entry } from './payload';
import type { Recogniser } from './recognise';
import { remembering } from '../../remembering';
import { textOf } from '../../text';

/** What says of an object that a person is described in it. */
const reaching = new Set(['email', 'phone', 'firstName', 'lastName']);

const blockOf = ({ path }: Entry) => path.slice(0, -1).join('\0');

/** Names come again with every lead. */
const isName = remembering(5000, (step: string) => fieldCalled(labelKey(step)) === 'fullName');

/** A `name` in something of which nothing is known; a step more than its own. */
const mayBeName = (entry: Entry): boolean => {
	const { path, label, field, value } = entry;
	return (
		path.length > 1 &&
		label === undefined &&
		field === undefined &&
		isName(path.at(-1) ?? '') &&
		!isThing(path.at(-2) ?? '') &&
		mayBePersons(path.slice(0, -1)) &&
		/\p{L}/u.test(textOf(value) ?? '')
	);
};

/**
 * Names in objects of which only their content tells that they are a person's: beside a `name` there
 * is how to reach them.
 *
 * @example
 * namesInBlocks(entriesOf({ details_2: { name: 'Ada', email: 'ada@example.com' } }), new Recogniser()).size // 1
 * namesInBlocks(entriesOf({ product: { name: 'Loom', price: 7 } }), new Recogniser()).size // 0
 */
export function namesInBlocks(
	entries: readonly Entry[],
	recogniser: Recogniser,
): ReadonlySet<Entry> {
	const names = entries.filter((entry) => mayBeName(entry) && !recogniser.fieldOf(entry));
	if (names.length === 0) return none;
	const people = new Set(
		entries
			.filter(
				(entry) => entry.path.length > 1 && reaching.has(recogniser.fieldOf(entry)?.field ?? ''),
			)
			.map(blockOf),
	);
	return new Set(names.filter((entry) => people.has(blockOf(entry))));
}

const none: ReadonlySet<Entry> = new Set();
