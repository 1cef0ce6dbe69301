/** A function to minimise: its value at a point, and its slope, which it writes into `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

const KEPT = 8;
/** A step must gain at least this share of what the slope promises. */
const ENOUGH = 1e-4;
const HALVINGS = 30;

interface Step {
	moved: Float64Array;
	bent: Float64Array;
	curve: number;
}

/**
 * Limited-memory BFGS after Nocedal and Wright, Numerical Optimization, algorithm 7.5, with halved steps.
 * Nothing is by chance: the same function gives the same point to the bit.
 *
 * @param steps at most
 * @example
 * minimise((x, slope) => { slope[0] = 2 * x[0]; return x[0] ** 2 }, 1, 10)[0] // 0
 */
export function minimise(objective: Objective, size: number, steps: number): Float64Array {
	let point = new Float64Array(size);
	let slope = new Float64Array(size);
	let value = objective(point, slope);
	const past: Step[] = [];
	for (let step = 0; step < steps; step += 1) {
		const direction = directionOf(slope, past);
		const promise = dot(direction, slope);
		if (promise >= 0) break;
		let length = past.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
		const next = new Float64Array(size);
		const nextSlope = new Float64Array(size);
		let nextValue = Infinity;
		for (let tried = 0; tried < HALVINGS; tried += 1) {
			for (let at = 0; at < size; at += 1)
				next[at] = (point[at] ?? 0) + length * (direction[at] ?? 0);
			nextValue = objective(next, nextSlope);
			if (nextValue <= value + ENOUGH * length * promise) break;
			length /= 2;
		}
		if (!(nextValue < value)) break;
		const moved = next.map((each, at) => each - (point[at] ?? 0));
		const bent = nextSlope.map((each, at) => each - (slope[at] ?? 0));
		const curve = dot(moved, bent);
		if (curve > 1e-12) past.push({ moved, bent, curve });
		if (past.length > KEPT) past.shift();
		point = next;
		slope = nextSlope;
		value = nextValue;
	}
	return point;
}

function directionOf(slope: Float64Array, past: readonly Step[]): Float64Array {
	const direction = slope.map((each) => -each);
	const alphas: number[] = [];
	for (const { moved, bent, curve } of past.toReversed()) {
		const alpha = dot(moved, direction) / curve;
		alphas.unshift(alpha);
		for (let at = 0; at < direction.length; at += 1)
			direction[at] = (direction[at] ?? 0) - alpha * (bent[at] ?? 0);
	}
	const last = past.at(-1);
	if (last) {
		const scale = last.curve / dot(last.bent, last.bent);
		for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * scale;
	}
	for (const [index, { moved, bent, curve }] of past.entries()) {
		const beta = (alphas[index] ?? 0) - dot(bent, direction) / curve;
		for (let at = 0; at < direction.length; at += 1)
			direction[at] = (direction[at] ?? 0) + beta * (moved[at] ?? 0);
	}
	return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
	return sum;
}
