/** As many as make one small enough to be sorted and written at once, of ten million keys. */
const SHELVES = 256;

/** A shelf holds the hashes of 53 bits that begin with the same eight. */
const OF_A_SHELF = 2 ** 45;

const FIRST_LENGTH = 64;

/** Keys of leads that are yet to be written, by the beginning of the key. */
class Shelf {
	private keys = new Float64Array(FIRST_LENGTH);

	private leads = new Float64Array(FIRST_LENGTH);

	count = 0;

	add(key: number, lead: number) {
		if (this.count === this.keys.length) {
			const { keys, leads } = this;
			this.keys = new Float64Array(this.count * 2);
			this.leads = new Float64Array(this.count * 2);
			this.keys.set(keys);
			this.leads.set(leads);
		}
		this.keys[this.count] = key;
		this.leads[this.count++] = lead;
	}

	/** In the order of the keys, and of the leads of one key. */
	inOrder(): Array<[key: number, lead: number]> {
		return Array.from(this.keys.subarray(0, this.count), (key, at): [number, number] => [
			key,
			this.leads[at] as number,
		]).sort((one, other) => one[0] - other[0] || one[1] - other[1]);
	}
}

/**
 * The keys of all leads, to be written in their order: written as the leads come, each would be written
 * to another page of the table. Ten million keys take 200 MB.
 */
export class Shelves {
	private readonly all = Array.from({ length: SHELVES }, () => new Shelf());

	/** Adds a key of a lead. */
	add(key: number, lead: number): void {
		this.all[Math.floor(key / OF_A_SHELF)]?.add(key, lead);
	}

	/**
	 * Takes the next shelves down.
	 *
	 * @param from the first of them
	 * @param most so many keys are given, or those of one shelf; none once there are no more
	 */
	next(from: number, most: number): { upTo: number; keys: Array<[key: number, lead: number]> } {
		const keys: Array<[number, number]> = [];
		let upTo = from;
		while (upTo < SHELVES) {
			const shelf = this.all[upTo] as Shelf;
			if (keys.length > 0 && keys.length + shelf.count > most) break;
			for (const key of shelf.inOrder()) keys.push(key);
			upTo++;
		}
		return { upTo, keys };
	}
}
