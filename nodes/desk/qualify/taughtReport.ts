import type { Category } from '../../core/lead';
import {
	calledAs,
	FEWEST_DECIDED,
	FEWEST_OF_EITHER_KIND,
	strongestShifts,
	type Shift,
	type TaughtCategory,
	type Teaching,
} from '../../core/qualify';
import { cut, textTable } from '../../core/textTable';
import type { KeptTaught } from '../../store';
import type { ChosenVersion } from '../learned';

/** What is learned from decided messages, and how many of them could not be read. */
export type TaughtHistory = Teaching & { unread: number };

/** A kept version. */
export interface ShownTaught {
	version: number;
	/** ISO 8601. */
	at: string;
	inUse: boolean;
	/** How many messages it was learned from. */
	decided: number;
	/** Of how many of them, when they were held out, the best guess was right: before, and as taught. */
	right: { before: number; after: number };
}

/** What was taught about categories, as it is told of. */
export interface TaughtReport {
	reason: string;
	/** The version in use from now on; `none` where there is none. */
	inUse: number | 'none';
	/** What it was learned from, and what was left out of that. */
	learnedFrom?: {
		decided: Partial<Record<Category, number>>;
		unread?: number;
		aboutBuying?: number;
		saidBothWays?: number;
	};
	/** Of how many held-out messages the best guess was right. */
	right?: { before: number; after: number };
	/** The same, category by category. */
	categories?: TaughtCategory[];
	/** The words that say most. */
	words?: Shift[];
	/** The same, as text. */
	picture?: string;
	/** The newest first. */
	versions: ShownTaught[];
}

/**
 * What was taught, as it is told of.
 *
 * @param reason in a sentence or two
 * @param learned where it was learned just now
 */
export function taughtReport(
	{ wanted, inUse, versions }: ChosenVersion<KeptTaught>,
	reason: string,
	learned?: TaughtHistory,
): TaughtReport {
	const model = wanted?.model ?? learned?.model;
	const words = model && strongestShifts(model);
	const rows = learned?.decided ?? [];
	const picture = pictureOf(rows, words);
	return {
		...{ reason, inUse: inUse?.version ?? 'none' },
		...(learned && { learnedFrom: fromOf(learned) }),
		...(model && { right: model.from.right }),
		...(rows.length > 0 && { categories: rows }),
		...(words && { words }),
		...(picture !== '' && { picture }),
		versions: versions.map(({ version, at, model: { from } }) => ({
			...{ version, at: new Date(at).toISOString(), inUse: version === inUse?.version },
			decided: sumOf(Object.values(from.decided)),
			right: from.right,
		})),
	};
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const fromOf = ({ decided, leftOut, unread }: TaughtHistory) => ({
	decided: Object.fromEntries(decided.map((each) => [each.category, each.decided])),
	...(unread > 0 && { unread }),
	...(leftOut.buying > 0 && { aboutBuying: leftOut.buying }),
	...(leftOut.torn > 0 && { saidBothWays: leftOut.torn }),
});

function pictureOf(rows: readonly TaughtCategory[], words: readonly Shift[] = []): string {
	const ofCategories =
		rows.length === 0
			? []
			: textTable(
					['Category', 'Decided', 'Right before', 'Right after'],
					rows.map(({ category, decided, before, after }) => [
						...[category, `${decided}`, `${before}`, `${after}`],
					]),
				);
	const ofWords =
		words.length === 0
			? []
			: textTable(
					['Word', 'Category', 'Times as likely'],
					cut(words.map(({ word, category, times }) => [word, category, `${times}`])),
					2,
				);
	return [ofCategories, ofWords]
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n');
}

/**
 * What was learned, in a few sentences.
 *
 * @param version under which it is in use now; `null` where it is not
 */
export function taughtReason(teaching: TaughtHistory, version: number | null): string {
	const { decided, model } = teaching;
	const all = sumOf(decided.map((each) => each.decided));
	if (!model) return `Nothing was learned: ${whyNot(teaching, all)}. Score goes on as before.`;
	const { before, after } = model.from.right;
	const tells = `Of ${all} messages that people decided about, each told by what the others teach, it calls ${after} as they did; the built-in model alone calls ${before} so.`;
	const use =
		version === null
			? 'Not in use yet: with "Use for Categories" on it would be.'
			: `In use now as version ${version}: Score goes by it where "Record in Lead Store" is on.`;
	return `${tells} ${use}`;
}

function whyNot({ decided, lacks, leftOut, unread }: Teaching & { unread: number }, all: number) {
	const sales = decided.find(({ category }) => category === 'sales')?.decided ?? 0;
	const ofEach = decided.map((each) => `${each.decided} about ${calledAs[each.category]}`);
	const are = ofEach.length === 0 ? 'none yet' : `${all} (${ofEach.join(', ')})`;
	const more = [
		unread > 0 && `${unread} could not be read`,
		leftOut.buying > 0 && `${leftOut.buying} write about buying, which nobody is turned away for`,
		leftOut.torn > 0 && `${leftOut.torn} were decided both this way and that`,
	].filter((each) => each !== false);
	const rest = more.length > 0 ? `; left out: ${more.join(', ')}` : '';
	switch (lacks) {
		case 'buyers':
			return `it takes ${FEWEST_OF_EITHER_KIND} messages about a purchase among those that people decided about, to see that no buyer is lost, and there are ${sales}${rest}`;
		case 'others':
			return `it takes ${FEWEST_OF_EITHER_KIND} messages about something else than a purchase among those that people decided about, and there are ${all - sales}${rest}`;
		case 'harm':
			return `of ${all} messages that people decided about, fewer buyers would be known as such`;
		case 'gain':
			return `of ${all} messages that people decided about, each told by what the others teach, hardly more would be called as they did than now, or fewer than half`;
		default:
			return `it takes ${FEWEST_DECIDED} different messages of which a person said what they are about, and there are ${are}${rest}`;
	}
}
