/** How much a storm does. */
interface StormLength {
	/** Whether times are held against their bars: in the short storm others run beside it. */
	isTimed: boolean;
	/** Moments at which n8n is killed while leads are on their way, two leads at each. */
	killsOfLeads: number;
	/** Times that it is killed while clocks come due. */
	killsOfClocks: number;
	/** Leads that wait and have their owners back, so often, each time until n8n is killed. */
	drains: { leads: number; kills: number };
	/** Times that a worker is killed half-way. */
	killsOfWorkers: number;
	/** Leads whose messages go out while n8n is killed so often, and the mail server is away so long. */
	messages: { leads: number; kills: number; awaySeconds: number };
	/** Leads that come in at once, so often, each time until n8n is killed. */
	bursts: { leads: number; kills: number };
	/** Leads that come in while HubSpot is away so long. */
	away: { leads: number; seconds: number };
	/** Leads that are followed up while n8n is killed so often. */
	followUps: { leads: number; kills: number };
	/** Leads whose effects at all vendors are under way while n8n is killed so often. */
	effects: { leads: number; kills: number };
	/** Leads whose effects are under way when one of several processes is killed. */
	mains: { leads: number };
}

const lengths = {
	/** Some two minutes. */
	short: {
		isTimed: false,
		killsOfLeads: 4,
		killsOfClocks: 1,
		drains: { leads: 16, kills: 1 },
		killsOfWorkers: 0,
		messages: { leads: 12, kills: 1, awaySeconds: 8 },
		bursts: { leads: 20, kills: 1 },
		away: { leads: 50, seconds: 30 },
		followUps: { leads: 4, kills: 1 },
		effects: { leads: 0, kills: 0 },
		mains: { leads: 0 },
	},
	long: {
		isTimed: true,
		killsOfLeads: 30,
		killsOfClocks: 12,
		drains: { leads: 40, kills: 6 },
		killsOfWorkers: 3,
		messages: { leads: 300, kills: 15, awaySeconds: 75 },
		bursts: { leads: 20, kills: 6 },
		away: { leads: 100, seconds: 60 },
		followUps: { leads: 20, kills: 4 },
		effects: { leads: 100, kills: 20 },
		mains: { leads: 16 },
	},
} as const satisfies Record<string, StormLength>;

/** The storm that was asked for. */
export const stormLength: StormLength =
	process.env.LEAD_OPS_STORM === 'short' ? lengths.short : lengths.long;
