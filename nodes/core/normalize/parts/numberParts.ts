import type { FieldReader } from '../read/fieldReader';
import type { Entry } from '../read/payload';
import { readDialCode, type DialCode } from '../value/phone';
import { cleanLine, textOf } from '../../text';

/** The parts of a phone number that stand in fields of their own. */
export interface NumberParts {
	/** Those that belong to the number in an entry. */
	of(entry: Entry): { dialCode?: DialCode; areaCode?: string };
	/** Keeps what says more than the number in the end. */
	keepUnused(number: string | null): void;
}

interface Part<Value> {
	entry: Entry;
	value: Value;
}

/** `undefined` where there are none, as in most payloads. */
export function numberPartsOf(fields: FieldReader): NumberParts | undefined {
	const [codes, areas] = [fields.entries('dialCode'), fields.entries('areaCode')];
	if (codes.length === 0 && areas.length === 0) return undefined;
	const dialCodes = partsIn(codes, readDialCode);
	const areaCodes = partsIn(areas, digitsAtStart);
	return {
		of: (entry) => ({
			dialCode: nearest(dialCodes, entry),
			areaCode: nearest(areaCodes, entry),
		}),
		keepUnused(number) {
			const says = ({ value }: Part<DialCode>) => !number?.startsWith(`+${value.callingCode}`);
			fields.keep(...dialCodes.filter(says).map(({ entry }) => entry));
			if (number === null) fields.keep(...areaCodes.map(({ entry }) => entry));
		},
	};
}

const partsIn = <Value>(
	entries: readonly Entry[],
	read: (text: string) => Value | undefined,
): ReadonlyArray<Part<Value>> =>
	entries.flatMap((entry) => {
		const value = read(cleanLine(textOf(entry.value) ?? ''));
		return value === undefined ? [] : [{ entry, value }];
	});

const digitsAtStart = (text: string) => /\d+/.exec(text)?.[0];

/**
 * The part that belongs to a number: the one in the same object, with the number's name in its own
 * where there are several: `mobile_country_code` is that of `mobile`. One in an object belongs to
 * nothing outside of it.
 */
function nearest<Value>(parts: ReadonlyArray<Part<Value>>, { path }: Entry): Value | undefined {
	const within = parts.filter(({ entry }) =>
		entry.path.slice(0, -1).every((step, at) => path[at] === step),
	);
	const deepest = Math.max(...within.map(({ entry }) => entry.path.length));
	const closest = within.filter(({ entry }) => entry.path.length === deepest);
	const name = path.at(-1)?.toLowerCase() ?? '';
	return (
		closest.find(({ entry }) => entry.path.at(-1)?.toLowerCase().startsWith(name)) ?? closest[0]
	)?.value;
}
