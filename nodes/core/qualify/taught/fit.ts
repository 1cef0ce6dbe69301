import { minimise } from '../../minimise';

/** A message as the fit sees it. */
export interface FitRow {
	/** Places of its marks. */
	columns: readonly number[];
	values: readonly number[];
	/** The logarithms of what the built-in model says of each label. */
	said: readonly number[];
	/** The place of the label that it has. */
	label: number;
}

/** More steps change nothing that is kept. */
const STEPS = 60;

/**
 * Shifts by column and label with which the labels of the rows are likeliest: multinomial logistic regression
 * on top of what is said already. The fewer rows have a mark, the nearer to 0 are its shifts.
 *
 * @param penalty of the sum of squares
 * @returns for each column a shift for each label
 */
export function fitShifts(
	rows: readonly FitRow[],
	{ columns, labels }: { columns: number; labels: number },
	penalty: number,
): Float64Array {
	const shares = new Float64Array(labels);
	return minimise(
		(shifts, slope) => {
			slope.fill(0);
			let loss = 0;
			for (const row of rows) {
				loss += shareOut(row, shifts, shares);
				for (const [at, column] of row.columns.entries()) {
					const value = row.values[at] ?? 0;
					for (let label = 0; label < labels; label += 1) {
						const off = (shares[label] ?? 0) - (label === row.label ? 1 : 0);
						slope[column * labels + label] = (slope[column * labels + label] ?? 0) + value * off;
					}
				}
			}
			for (const [at, shift] of shifts.entries()) {
				loss += (penalty / 2) * shift * shift;
				slope[at] = (slope[at] ?? 0) + penalty * shift;
			}
			return loss;
		},
		columns * labels,
		STEPS,
	);
}

/** Writes the shares of a row's labels, and gives the loss for the right one. */
function shareOut(
	{ columns, values, said, label }: FitRow,
	shifts: Float64Array,
	shares: Float64Array,
): number {
	const labels = shares.length;
	let most = -Infinity;
	for (let each = 0; each < labels; each += 1) {
		let sum = said[each] ?? 0;
		for (const [at, column] of columns.entries()) {
			sum += (values[at] ?? 0) * (shifts[column * labels + each] ?? 0);
		}
		shares[each] = sum;
		most = Math.max(most, sum);
	}
	const right = (shares[label] ?? 0) - most;
	let whole = 0;
	for (let each = 0; each < labels; each += 1) {
		shares[each] = Math.exp((shares[each] ?? 0) - most);
		whole += shares[each] ?? 0;
	}
	for (let each = 0; each < labels; each += 1) shares[each] = (shares[each] ?? 0) / whole;
	return Math.log(whole) - right;
}
