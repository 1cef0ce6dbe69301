import { strengthOf, rivalWords, titleOfField } from '../duplicates';
import { called } from '../learn';
import { logShare, type MatchModel, type LevelWeights, type Rival } from '../model';
import { textTable } from '../../textTable';
import type { ComparedField } from '../comparable';

/** What one way to agree says, in words and in bits. */
export interface LevelLine {
	/** Such as `is the same`. */
	agrees: string;
	/** How much that is worth against two strangers, such as `strongly for`. */
	now: string;
	/** The same by the weights before. */
	before: string;
	bits: number;
	bitsBefore: number;
	/** Of 100 pairs of one person, how many agree so. */
	ofTheSame: number;
	/** Of 100 pairs of strangers; not there where that goes by how frequent the value is. */
	ofStrangers?: number;
	/** Whether it is worth as much as that only while nobody else has the value. */
	byValue?: boolean;
	/** The one whom it tells least from, such as `two colleagues`, and what it says then. */
	weakest?: { against: string; now: string; bits: number };
}

/** What a field says, by how its two values agree. */
export interface FieldLines {
	/** As on the screen. */
	field: string;
	/** Whether the weights differ from those before. */
	changed: boolean;
	levels: LevelLine[];
}

/** Which two kinds of weights are told of. */
export interface ToTell {
	model: MatchModel;
	before: MatchModel;
	/** How many leads are known: with more of them, having a value in common says more. */
	total: number;
}

const HUNDRED = 100;

const inHundred = (share: number) => Number((share * HUNDRED).toPrecision(3));

const told = (bits: number) => Math.round(bits * HUNDRED) / HUNDRED;

/** As a binary logarithm, how likely strangers agree so, by a value that nobody else has. */
function ofStrangers({ stranger }: LevelWeights, { kind }: ComparedField, total: number): number {
	if (typeof stranger === 'number') return Math.log2(stranger);
	return logShare(stranger === 'host' ? 'domain' : kind, 1, total);
}

/** The rival that agrees so most often, if any does more often than strangers by far. */
function weakestOf(row: LevelWeights, rivals: readonly Rival[]): LevelLine['weakest'] {
	let weakest: { rival: Rival; bits: number } | undefined;
	for (const rival of rivals) {
		const said = rival === 'stranger' ? undefined : row[rival];
		if (said === undefined) continue;
		const bits = said === 'match' ? 0 : Math.log2(row.match / said);
		if (weakest === undefined || bits < weakest.bits) weakest = { rival, bits };
	}
	return (
		weakest && {
			...{ against: rivalWords[weakest.rival], now: strengthOf(weakest.bits) },
			bits: told(weakest.bits),
		}
	);
}

/**
 * What each field says by some weights, and what it said by those before.
 *
 * @example
 * weightTable({ model, before, total: 5000 }).fields[2]?.levels[0]
 * // { agrees: 'is the same', now: 'strongly for', before: 'strongly for', bits: 19.1, bitsBefore: 19, … }
 */
export function weightTable({ model, before, total }: ToTell): {
	fields: FieldLines[];
	picture: string;
} {
	const fields = model.fields.map((field, at): FieldLines => {
		const rows = Object.entries(model.weights[at] ?? {});
		const levels = rows.map(([level, row]): LevelLine => {
			const old = before.weights[at]?.[level] ?? row;
			const bitsOf = (each: LevelWeights) =>
				Math.log2(each.match) - ofStrangers(each, field, total);
			const [bits, bitsBefore] = [bitsOf(row), bitsOf(old)];
			const weakest = weakestOf(row, model.rivals);
			return {
				...{
					agrees: called[level] ?? level,
					now: strengthOf(bits),
					before: strengthOf(bitsBefore),
				},
				...{ bits: told(bits), bitsBefore: told(bitsBefore), ofTheSame: inHundred(row.match) },
				...(typeof row.stranger === 'number'
					? { ofStrangers: inHundred(row.stranger) }
					: { byValue: true }),
				...(weakest && { weakest }),
			};
		});
		const changed = rows.some(([level, row]) => row !== before.weights[at]?.[level]);
		return { field: titleOfField(field.name), changed, levels };
	});
	return { fields, picture: pictureOf(fields) };
}

/** As plain text: a line a level. */
const pictureOf = (fields: readonly FieldLines[]): string =>
	textTable(
		['Field', 'How two agree', 'Now', 'Before', 'Bits', 'Before'],
		fields.flatMap(({ field, levels }) =>
			levels.map(({ agrees, now, before, bits, bitsBefore }, at) => [
				...[at === 0 ? field : '', agrees, now, now === before ? '' : before],
				...[bits.toFixed(1), bitsBefore.toFixed(1)],
			]),
		),
		4,
	).join('\n');
