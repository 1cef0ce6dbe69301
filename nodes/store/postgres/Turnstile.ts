/** Lets one at a time through for each name, in the order of their coming. */
export class Turnstile {
	private readonly last = new Map<string, Promise<void>>();

	/**
	 * Waits until everybody who came before for this name has left.
	 *
	 * @returns what to call when leaving
	 */
	async enter(name: string): Promise<() => void> {
		const before = this.last.get(name);
		let leave = () => {};
		const left = new Promise<void>((resolve) => {
			leave = resolve;
		});
		this.last.set(name, left);
		await before;
		return () => {
			// The last to leave takes the name along, so that the list does not grow for ever.
			if (this.last.get(name) === left) this.last.delete(name);
			leave();
		};
	}
}
