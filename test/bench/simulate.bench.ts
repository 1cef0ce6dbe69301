import { compileRouting, noMarks, Simulation, type PastLead } from '../../nodes/core/route';
import { now, team } from './routeTeam';

type Log = (line: string) => void;

const leads = 200_000;

/** A year of leads, evenly over it; each is met by the last of 100 rules only. */
const past = (n: number): PastLead => ({
	...{ name: `inq-${n}`, person: `lead-${n % 150_000}` },
	receivedAt: now + Math.floor((n / leads) * 365 * 86_400_000),
	ruleMet: (index) => (index === 99 ? 'country Germany' : null),
	...{
		capsMet: new Set<number>(),
		marks: noMarks,
		knownOwner: null,
		actualOwner: null,
		rightOwner: null,
		respondedAt: null,
		closedAt: null,
	},
});

/** How long a year of leads takes to be decided again, and what memory it needs. */
export async function bench(log: Log) {
	const routing = compileRouting(team(100, 100));
	const simulation = new Simulation({ responseMs: 3_600_000, targetMs: 3_600_000 }, () => false);
	const begun = performance.now();
	for (let n = 0; n < leads; n++) simulation.take(past(n), routing);
	const decided = performance.now();
	const result = simulation.result();
	const done = performance.now();
	log(
		`  a year of 200,000 leads, 100 rules × 100 owners: ${((done - begun) / 1000).toFixed(1)} s (bar: 60 s), ` +
			`${Math.round(leads / ((decided - begun) / 1000))} decisions a second (bar: 10,000)`,
	);
	log(
		`  memory at its end: ${Math.round(process.memoryUsage().rss / 1_048_576)} MB (bar: 1,024 MB); ` +
			`${result.leads} leads, ${result.queues.reduce((sum, each) => sum + each.leads, 0)} in queues`,
	);
}
