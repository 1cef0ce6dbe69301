import { evidenceInWords, percentOf, rivalWords } from '../duplicates';
import type { Explained } from '../judge';
import { probabilityOf } from '../model';
import { textTable } from '../../textTable';

/** A step on the way from before anything is compared to how sure it is. */
export interface WaterfallStep {
	/** What was compared, and how it agrees. */
	step: string;
	/** What that says, in bits; below 0 against. */
	bits: number;
	/** The sum so far. */
	sum: number;
}

/** How a pair comes to its probability, step by step. */
export interface Waterfall {
	steps: WaterfallStep[];
	/** The same as plain text, with a bar a step. */
	picture: string;
}

/** As wide as the picture of it is, in characters. */
const WIDTH = 40;

const told = (bits: number) => Math.round(bits * 100) / 100;

/**
 * A pair step by step: how unlikely it is before anything is compared, and what each field adds or takes.
 *
 * @example
 * waterfallOf(explained).steps[0]
 * // { step: 'Before anything is compared, against two colleagues', bits: -12.3, sum: -12.3 }
 */
export function waterfallOf({ prior, evidence, rival }: Explained): Waterfall {
	const words = evidenceInWords(evidence);
	let sum = told(prior);
	const steps: WaterfallStep[] = [
		{
			step: `Before anything is compared, against ${rivalWords[rival]}`,
			...{ bits: told(prior), sum },
		},
	];
	evidence.forEach(({ bits }, at) => {
		const { field = '', says = '' } = words[at] ?? {};
		sum = told(sum + told(bits));
		steps.push({ step: `${field} ${says}`, bits: told(bits), sum });
	});
	return { steps, picture: pictureOf(steps, sum) };
}

function pictureOf(steps: readonly WaterfallStep[], end: number): string {
	const sums = steps.map((each) => each.sum);
	const least = Math.min(0, ...sums);
	const width = Math.max(1, Math.max(0, ...sums) - least);
	const placeOf = (bits: number) => Math.round(((bits - least) / width) * WIDTH);
	const zero = placeOf(0);
	const bar = ({ bits, sum }: WaterfallStep) => {
		const [from, to] = [placeOf(Math.min(sum, sum - bits)), placeOf(Math.max(sum, sum - bits))];
		const [begins, ends] = [Math.max(0, from), Math.max(from + 1, to)];
		return Array.from({ length: Math.max(ends, zero + 1) }, (_, at) => {
			if (at >= begins && at < ends) return bits < 0 ? '░' : '█';
			return at === zero ? '│' : ' ';
		}).join('');
	};
	return [
		...textTable(
			['', 'Bits', 'Sum', ''],
			steps.map((each) => [each.step, signed(each.bits), signed(each.sum), bar(each)]),
		),
		`${signed(end)} bits are ${percentOf(probabilityOf(end))} %, against that alone.`,
	].join('\n');
}

const signed = (bits: number) => `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`;
