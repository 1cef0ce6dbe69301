/** How much processes that write at once do: more in the long storm than in each run of all tests. */
interface ProcessesLength {
	/** Moments at which one is killed while it writes. */
	kills: number;
	/** Inquiries that each of several delivers, in whole batches of 25. */
	inquiriesEach: number;
}

const lengths = {
	usual: { kills: 12, inquiriesEach: 75 },
	storm: { kills: 100, inquiriesEach: 500 },
} as const satisfies Record<string, ProcessesLength>;

export const processesLength: ProcessesLength =
	process.env.LEAD_OPS_STORM === 'long' ? lengths.storm : lengths.usual;
