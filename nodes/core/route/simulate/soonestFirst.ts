/** Things that come in any order and go in theirs. */
export interface SoonestFirst<Thing> {
	add(thing: Thing): void;
	/** The one that goes next. */
	first(): Thing | undefined;
	/** Takes away the one that goes next. */
	take(): Thing | undefined;
}

/**
 * A heap: adding one, or taking the first, costs no more than the logarithm of how many there are.
 *
 * @param compare below 0 where the first goes sooner
 * @example
 * const soon = soonestFirst<number>((one, other) => one - other);
 * [3, 1, 2].forEach(soon.add);
 * soon.take(); // 1
 */
export function soonestFirst<Thing>(
	compare: (one: Thing, other: Thing) => number,
): SoonestFirst<Thing> {
	const heap: Thing[] = [];
	const isSooner = (one: number, other: number) => {
		const [a, b] = [heap[one], heap[other]];
		return a !== undefined && b !== undefined && compare(a, b) < 0;
	};
	const swap = (one: number, other: number) => {
		const [a, b] = [heap[one], heap[other]];
		if (a === undefined || b === undefined) return;
		heap[one] = b;
		heap[other] = a;
	};
	return {
		add(thing) {
			heap.push(thing);
			for (let n = heap.length - 1; n > 0; ) {
				const parent = (n - 1) >> 1;
				if (!isSooner(n, parent)) return;
				swap(n, parent);
				n = parent;
			}
		},
		first: () => heap[0],
		take() {
			swap(0, heap.length - 1);
			const taken = heap.pop();
			for (let n = 0; ; ) {
				const [left, right] = [2 * n + 1, 2 * n + 2];
				const soonest = isSooner(right, left) ? right : left;
				if (!isSooner(soonest, n)) return taken;
				swap(soonest, n);
				n = soonest;
			}
		},
	};
}
