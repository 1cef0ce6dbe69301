/** What is said once for a whole workspace, by its name. */
export interface SettingBook {
	/** As it was set last, whatever that was; `undefined` for what was never set. */
	get(name: string): Promise<unknown>;
	/** Sets it from now on. The value must survive JSON. */
	set(name: string, value: unknown): Promise<void>;
}
