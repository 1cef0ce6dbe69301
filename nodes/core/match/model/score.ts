import { levelsOfKind } from '../levels';
import type { Agreement, Table } from '../table';
import type { Frequencies } from './frequencies';
import type { MatchModel } from './model';
import { rivals, type LevelWeights, type Rival } from './weights';

const { log2, max } = Math;
const { NEGATIVE_INFINITY } = Number;

/** 0: the two are the same; then each rival. */
const CLASSES = 1 + rivals.length;

/** No kind has more levels. */
const LEVELS = 16;

/** Fewer known leads make nobody likelier. */
const FEWEST_KNOWN = 50;

/** How the likelihood among strangers is found. */
const BY_VALUE = 1;
const BY_HOST = 2;

/** What is left out, to see what it is worth. */
export interface WithoutParts {
	rivals?: boolean;
	frequencies?: boolean;
}

/** Binary logarithms of a model's weights. */
interface Logs {
	/** By field, level and class. Of a level that goes by frequency, the least of a rival. */
	logs: Float64Array;
	byFrequency: Uint8Array;
}

/** Each lead that comes in is weighed by the same weights. */
const logsMade = new WeakMap<MatchModel['weights'], Logs>();

function logsOf({ fields, weights }: MatchModel, { frequencies }: WithoutParts): Logs {
	const made = frequencies ? undefined : logsMade.get(weights);
	if (made) return made;
	const all: Logs = {
		logs: new Float64Array(fields.length * LEVELS * CLASSES),
		byFrequency: new Uint8Array(fields.length * LEVELS),
	};
	fields.forEach(({ kind }, field) => {
		levelsOfKind[kind].forEach((level, at) => {
			const row = weights[field]?.[level];
			if (row) setLevel(all, field * LEVELS + at, row, frequencies === true);
		});
	});
	if (!frequencies) logsMade.set(weights, all);
	return all;
}

function setLevel({ logs, byFrequency }: Logs, at: number, row: LevelWeights, plain: boolean) {
	const from = at * CLASSES;
	logs[from] = log2(row.match);
	const isByFrequency = typeof row.stranger === 'string' && !plain;
	if (isByFrequency) byFrequency[at] = row.stranger === 'host' ? BY_HOST : BY_VALUE;
	const stranger = typeof row.stranger === 'number' ? log2(row.stranger) : USUAL_LOG;
	for (const rival of rivals) {
		const own = rival === 'stranger' ? undefined : row[rival];
		const least = isByFrequency ? NEGATIVE_INFINITY : stranger;
		const said = own === 'match' ? row.match : own;
		logs[from + classOf(rival)] = said === undefined ? least : log2(said);
	}
}

/**
 * Weighs agreements: what they are worth in bits, by the model and by how frequent the values are.
 */
export class Scorer {
	private readonly logs: Float64Array;

	private readonly byFrequency: Uint8Array;

	private readonly priors: Float64Array;

	private readonly active: readonly number[];

	private readonly sums = new Float64Array(CLASSES);

	private readonly classes = new Float64Array(CLASSES);

	private readonly swappedLog: number;

	/** The strongest rival of the pair that was weighed last. */
	strongest = 1;

	constructor(
		private readonly table: Table,
		readonly model: MatchModel,
		private readonly frequencies: Frequencies,
		without: WithoutParts = {},
	) {
		const { logs, byFrequency } = logsOf(model, without);
		[this.logs, this.byFrequency] = [logs, byFrequency];
		const known = max(FEWEST_KNOWN, frequencies.total);
		this.priors = new Float64Array(CLASSES).fill(NEGATIVE_INFINITY);
		this.priors[0] = log2(model.priors.match / known);
		this.priors[1] = 0;
		const others = without.rivals ? [] : model.rivals;
		for (const rival of others) this.priors[classOf(rival)] = log2(model.priors[rival] / known);
		this.active = [1, ...others.map(classOf)];
		this.swappedLog = log2(model.swapped);
	}

	/**
	 * The odds that two records are of the same, as a binary logarithm: 0 is even.
	 *
	 * @param one the row of one in the table
	 * @param other the row of the other
	 */
	weigh(one: number, other: number, agreement: Agreement): number {
		const { levels, isSwapped } = agreement;
		const { sums, active, priors, logs } = this;
		const fields = levels.length;
		sums.set(priors);
		for (let field = 0; field < fields; field++) {
			const level = levels[field] as number;
			if (level === 0) continue;
			const at = this.placeOf(field, level, isSwapped);
			const from = at * CLASSES;
			sums[0] = (sums[0] as number) + (logs[from] as number);
			if (this.byFrequency[at] === 0) {
				for (const rival of active)
					sums[rival] = (sums[rival] as number) + (logs[from + rival] as number);
			} else {
				const log = this.logOf(field, at, one, other, agreement);
				for (const rival of active) {
					sums[rival] = (sums[rival] as number) + max(log, logs[from + rival] as number);
				}
			}
		}
		if (isSwapped) this.addSwap();
		return this.odds();
	}

	/** Writes for each field the share of leads with the value in common, as a binary logarithm, where it goes by that. */
	sharesOf(one: number, other: number, agreement: Agreement, into: Float32Array, from: number) {
		const { levels, isSwapped } = agreement;
		for (let field = 0; field < levels.length; field++) {
			const level = levels[field] as number;
			if (level === 0) continue;
			const at = this.placeOf(field, level, isSwapped);
			if (this.byFrequency[at] !== 0)
				into[from + field] = this.logOf(field, at, one, other, agreement);
		}
	}

	/**
	 * How likely a pair is the same, a stranger's and each rival's; together 1.
	 *
	 * @param levels of many pairs, one after the other
	 * @param shares what {@link sharesOf} wrote of them
	 * @param from where that pair begins
	 */
	classShares(
		levels: Uint8Array,
		shares: Float32Array,
		from: number,
		isSwapped: boolean,
	): Float64Array {
		const { sums, active, priors, logs, classes } = this;
		sums.set(priors);
		for (let field = 0; field < this.model.fields.length; field++) {
			const level = levels[from + field] as number;
			if (level === 0) continue;
			const at = this.placeOf(field, level, isSwapped);
			const share =
				this.byFrequency[at] === 0 ? NEGATIVE_INFINITY : (shares[from + field] as number);
			const logsAt = at * CLASSES;
			sums[0] = (sums[0] as number) + (logs[logsAt] as number);
			for (const rival of active) {
				sums[rival] = (sums[rival] as number) + max(share, logs[logsAt + rival] as number);
			}
		}
		if (isSwapped) this.addSwap();
		const most = active.reduce((log, rival) => max(log, sums[rival] as number), sums[0] as number);
		let total = 0;
		for (let at = 0; at < CLASSES; at++) total += classes[at] = 2 ** ((sums[at] as number) - most);
		for (let at = 0; at < CLASSES; at++) classes[at] = (classes[at] as number) / total;
		return classes;
	}

	/** Swapped names are both weighed as first names. */
	private placeOf(field: number, level: number, isSwapped: boolean): number {
		const { first, last } = this.table.places;
		return (isSwapped && field === last ? first : field) * LEVELS + level;
	}

	private addSwap() {
		const { sums } = this;
		sums[0] = (sums[0] as number) + this.swappedLog;
		sums[NAMESAKE] = (sums[NAMESAKE] as number) + this.swappedLog;
	}

	private odds(): number {
		const { sums, active } = this;
		let most = NEGATIVE_INFINITY;
		for (const rival of active) {
			const sum = sums[rival] as number;
			if (sum > most) {
				most = sum;
				this.strongest = rival;
			}
		}
		let total = 0;
		for (const rival of active) {
			const below = (sums[rival] as number) - most;
			if (below > NEGLIGIBLE) total += 2 ** below;
		}
		return (sums[0] as number) - most - log2(total);
	}

	/**
	 * What the fields say of the pair that was weighed last, against strangers, without the prior: whether
	 * two records of one group agree on the whole. The rivals were asked before, of its strongest links.
	 */
	evidence(): number {
		const { sums, priors } = this;
		return (sums[0] as number) - (priors[0] as number) - (sums[1] as number);
	}

	/** The share of leads that have the value, or the host, in the one record or in the other. */
	private logOf(
		field: number,
		at: number,
		one: number,
		other: number,
		{ isSwapped, beside }: Agreement,
	): number {
		const { table, frequencies } = this;
		const { first, last, email, phone, domain } = table.places;
		if (isSwapped && (field === first || field === last)) return this.logOfSwap(field, one, other);
		const by = this.byFrequency[at] === BY_HOST ? domain : field;
		const logs = frequencies.logs[by];
		const further = field === email ? beside.email : field === phone ? beside.phone : 0;
		if (further !== 0) return logs?.[further] ?? USUAL_LOG;
		const { rows, width } = table;
		const mine = logs?.[rows[one * width + by] as number] ?? USUAL_LOG;
		const yours = logs?.[rows[other * width + by] as number] ?? USUAL_LOG;
		return max(mine, yours);
	}

	/** A name that is the first of one and the last of the other is as frequent as it is as either. */
	private logOfSwap(field: number, one: number, other: number): number {
		const { table } = this;
		const { first, last } = table.places;
		const [mine, myOther] = [table.valueAt(one, first), table.valueAt(one, last)];
		const isForth = mine !== 0 && mine === table.valueAt(other, last);
		const isBack = myOther !== 0 && myOther === table.valueAt(other, first);
		if (isForth && isBack) return this.logOfName(field === first ? mine : myOther);
		if (isForth || isBack) return this.logOfName(isForth ? mine : myOther);
		const all = [mine, myOther, table.valueAt(other, first), table.valueAt(other, last)];
		return max(...all.filter((value) => value !== 0).map((value) => this.logOfName(value)));
	}

	private logOfName(value: number): number {
		const { frequencies, table } = this;
		const { first, last } = table.places;
		const asFirst = frequencies.logs[first]?.[value] ?? USUAL_LOG;
		return max(asFirst, frequencies.logs[last]?.[value] ?? USUAL_LOG);
	}

	/**
	 * What each field said of a pair, in bits against one rival; with the prior they sum to the odds
	 * against that rival.
	 */
	bits(one: number, other: number, agreement: Agreement, rival: number): FieldBits[] {
		const found: FieldBits[] = [];
		agreement.levels.forEach((level, field) => {
			if (level === 0) return;
			found.push({ field, level, bits: this.bitsOf(field, one, other, agreement, rival) });
		});
		return found;
	}

	/** What one field said of a pair, in bits against one rival; nothing where one of the two is silent. */
	bitsOf(field: number, one: number, other: number, agreement: Agreement, rival: number): number {
		const { levels, isSwapped } = agreement;
		const level = levels[field] ?? 0;
		if (level === 0) return 0;
		const at = this.placeOf(field, level, isSwapped);
		const least = this.logs[at * CLASSES + rival] as number;
		const log =
			this.byFrequency[at] === 0 ? least : max(least, this.logOf(field, at, one, other, agreement));
		return (this.logs[at * CLASSES] as number) - log;
	}

	/** What is said before the fields are looked at, in bits against one rival. */
	priorBits(rival: number): number {
		return (this.priors[0] as number) - (this.priors[rival] as number);
	}

	/** What swapped names say, in bits against one rival. */
	swapBits(rival: number): number {
		return rival === NAMESAKE ? 0 : this.swappedLog;
	}
}

export interface FieldBits {
	field: number;
	level: number;
	bits: number;
}

/** The number of a rival among those that {@link Scorer.bits} is asked about. */
export const classOf = (rival: Rival): number => 1 + rivals.indexOf(rival);

/** The rival of a number that {@link Scorer.strongest} says. */
export const rivalAt = (number: number): Rival => rivals[number - 1] ?? 'stranger';

const NAMESAKE = classOf('namesake');

/** So many bits below the strongest rival, another one changes nothing. */
const NEGLIGIBLE = -20;

/** Where frequencies are left out: one in five hundred. */
const USUAL_LOG = log2(1 / 500);

/**
 * A probability out of odds, which are a binary logarithm.
 *
 * @example
 * probabilityOf(0) // 0.5
 */
export const probabilityOf = (odds: number): number => 1 / (1 + 2 ** -odds);

/**
 * Odds out of a probability.
 *
 * @example
 * oddsOf(0.5) // 0
 */
export const oddsOf = (probability: number): number => log2(probability / (1 - probability));
