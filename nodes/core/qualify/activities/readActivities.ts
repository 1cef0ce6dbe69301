import { readActivityKind } from '../../lead';
import { textOf } from '../../text';
import { readMoment } from '../../time';

/** Something that a lead did, or that was done about it. */
export interface DatedActivity {
	/** As `readActivityKind` writes it. */
	kind: string;
	/** Epoch milliseconds. */
	at: number;
	/** The page, the form or the mail; empty where it is not known. */
	where: string;
}

/**
 * The activities on an item: a list of `kind`, `at` and `where`. An entry without a kind, or without a
 * moment that is certain, is none.
 *
 * @param timeZone of moments that name none, an IANA name
 * @returns `undefined` where there is no list, so that nothing is known
 * @example
 * readActivities([{ kind: 'Page_View', at: '2026-03-02T10:00:00Z', where: '/pricing' }], 'UTC')
 * // [{ kind: 'page view', at: 1772445600000, where: '/pricing' }]
 */
export function readActivities(value: unknown, timeZone: string): DatedActivity[] | undefined {
	if (!Array.isArray(value)) return undefined;
	return value.flatMap((entry: unknown): DatedActivity[] => {
		if (entry === null || typeof entry !== 'object') return [];
		const { kind, at, where } = entry as Readonly<Record<string, unknown>>;
		const moment = readMoment(at, timeZone);
		const called = readActivityKind(textOf(kind) ?? '');
		return called === '' || moment === undefined
			? []
			: [{ kind: called, at: moment, where: textOf(where) ?? '' }];
	});
}

/**
 * Activities of several sources as one list: what two of them tell of the same kind and moment is one
 * activity, and the one that says where counts.
 *
 * @example
 * togetherOnce([call], [{ ...call, where: 'Zoom' }]) // [{ ...call, where: 'Zoom' }]
 */
export function togetherOnce(...lists: ReadonlyArray<readonly DatedActivity[]>): DatedActivity[] {
	const [placed, placeless] = [new Map<string, DatedActivity>(), new Map<string, DatedActivity>()];
	const places = new Set<string>();
	for (const activity of lists.flat()) {
		const { kind, at, where } = activity;
		const key = `${at} ${kind}`;
		if (where === '') {
			placeless.set(key, activity);
		} else {
			places.add(key);
			placed.set(`${key} ${where}`, activity);
		}
	}
	return [
		...placed.values(),
		...[...placeless].flatMap(([key, each]) => (places.has(key) ? [] : [each])),
	];
}
