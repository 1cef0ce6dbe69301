/**
 * Solves a symmetric, positive definite system by Cholesky's decomposition.
 *
 * @param matrix its lower half, a row after the other; it is overwritten
 * @param right the right side
 * @example
 * solved(Float64Array.of(4, 0, 2, 3), Float64Array.of(8, 7)) // 1.25, 1.5
 */
export function solved(matrix: Float64Array, right: Float64Array): Float64Array {
	const size = right.length;
	const at = (row: number, column: number) => matrix[row * size + column] ?? 0;
	for (let row = 0; row < size; row++) {
		for (let column = 0; column <= row; column++) {
			let sum = at(row, column);
			for (let before = 0; before < column; before++) sum -= at(row, before) * at(column, before);
			matrix[row * size + column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
		}
	}
	const solution = Float64Array.from(right);
	for (let row = 0; row < size; row++) {
		let sum = solution[row] ?? 0;
		for (let column = 0; column < row; column++) sum -= at(row, column) * (solution[column] ?? 0);
		solution[row] = sum / at(row, row);
	}
	for (let row = size - 1; row >= 0; row--) {
		let sum = solution[row] ?? 0;
		for (let below = row + 1; below < size; below++) sum -= at(below, row) * (solution[below] ?? 0);
		solution[row] = sum / at(row, row);
	}
	return solution;
}
