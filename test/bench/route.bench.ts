import { noNeeds } from '../../nodes/core/lead';
import {
	compileRouting,
	decideAssign,
	emptyRotation,
	noMarks,
	Rotation,
	type Pool,
	type RouteDecision,
} from '../../nodes/core/route';
import { now, team } from './routeTeam';
import { median } from './statistics';

type Log = (line: string) => void;

/** Decides again and again, taking each turn; gives decisions a second and the largest record. */
function measure(owners: number, rules: number) {
	const routing = compileRouting(team(owners, rules));
	const rotations = new Map<Pool, Rotation>();
	const rotation = (pool: Pool) => {
		const known =
			rotations.get(pool) ??
			new Rotation(
				emptyRotation(),
				pool.members.map(({ owner, weight }) => ({ key: owner.id, weight })),
			);
		rotations.set(pool, known);
		return known;
	};
	let decided = 0;
	const decide = (): RouteDecision => {
		const decision = decideAssign(
			{
				...{
					routing,
					rotation,
					knownOwner: null,
					keeper: () => null,
					needs: () => noNeeds,
					accountOwner: null,
					had: new Set(),
					marks: noMarks,
				},
				now: now + 1000 * decided++,
				ruleMet: (index) => (index === rules - 1 ? 'lead.country is "DE"' : null),
				oldestCounted: () => null,
				counted: (_cap, member) => (decided + (member?.index ?? 0)) % 500,
				capsMet: new Set(),
				saidAway: () => undefined,
				openLeads: ({ index }) => (decided + index) % 501,
			},
			'hash',
		);
		const { turn } = decision;
		if (turn) rotation(turn.pool).take(turn.present, turn.chosen);
		return decision;
	};
	const speeds: number[] = [];
	let largest = 0;
	for (let round = -2; round < 7; round++) {
		const begun = performance.now();
		for (let n = 0; n < 1000; n++) decide();
		if (round >= 0) speeds.push(1_000_000 / (performance.now() - begun));
		largest = Math.max(largest, JSON.stringify(decide().record).length);
	}
	return { speed: median(speeds), largest };
}

/** How many decisions a process takes in a second, and how large their records are. */
export async function bench(log: Log) {
	const usual = measure(100, 100);
	const many = measure(1000, 100);
	log(
		`  100 rules × 100 owners: ${Math.round(usual.speed)} decisions a second (bar: 10,000), ` +
			`a record of ${usual.largest} bytes (bar: 4,000)`,
	);
	log(
		`  100 rules × 1,000 owners: ${Math.round(many.speed)} decisions a second, ` +
			`${(usual.speed / many.speed).toFixed(1)} × the cost (bar: 12), a record of ${many.largest} bytes`,
	);
}
