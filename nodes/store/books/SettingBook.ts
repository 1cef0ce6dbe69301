/** What is said once for a whole workspace, by its name. */
export interface SettingBook {
	/** As it was set last, whatever that was; `undefined` for what was never set. */
	get(name: string): Promise<unknown>;
	/** The same of every workspace of the store that has set it. */
	ofAll(name: string): Promise<Array<{ workspace: string; value: unknown }>>;
	/** Sets it from now on. The value must survive JSON. */
	set(name: string, value: unknown): Promise<void>;
	/**
	 * The workspace's own key for one use: 32 random bytes in base64url, made when it is first asked
	 * for and the same ever after. No setting shows it, and no export holds it.
	 */
	key(use: string): Promise<string>;
	/** The key for a use, if it was ever asked for; `undefined` if not, and none is made. */
	keptKey(use: string): Promise<string | undefined>;
}
