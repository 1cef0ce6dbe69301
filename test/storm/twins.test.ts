import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { eventually } from '../n8n/desk';
import { allOver, countedBy, effectsOf, figuresOf, wrongIn } from './effects';
import { openHubspotTwins, steps, type HubspotStorm, type HubspotTwins } from './hubspot';
import { stormLength } from './length';
import { nameOf } from '../n8n/people';
import { sendUntilAnswered } from './visitors';

jest.setTimeout(1_800_000);

const { leads } = stormLength.mains;

/** Vendors take their time, so that both have something under way. */
const vendorMs = 800;

/** With so many under way each n8n has some: one alone has no more than 21 places. */
const fewest = 21;

const storm = leads > 0 ? describe : describe.skip;

/** How many runs of triggers an n8n has had, as its own database says. */
function runsOf({ userFolder }: HubspotStorm): number {
	const file = new DatabaseSync(join(userFolder, '.n8n', 'database.sqlite'), { readOnly: true });
	const row = file.prepare("SELECT COUNT(*) AS runs FROM execution_entity WHERE mode = 'trigger'");
	const runs = Number(row.get()?.runs);
	file.close();
	return runs;
}

storm('two n8n, each with a Delivery Trigger of the same workspace in one PostgreSQL', () => {
	let pair: HubspotTwins;
	beforeAll(async () => {
		pair = await openHubspotTwins();
		const [{ account }] = pair.twins;
		for (const vendor of ['hubspot', 'twilio', 'slack'] as const) {
			await account.fail({ kind: 'slow', ms: vendorMs }, { vendor });
		}
		await watch();
	});
	afterAll(async () => await pair?.close());

	/** The database itself writes down each hand-out, and each effect taken from a run too early. */
	const watch = async () => {
		await pair.postgres.query('CREATE TABLE public.hand_out (id TEXT, at BIGINT)');
		await pair.postgres.query('CREATE TABLE public.taken (id TEXT, lease_left BIGINT)');
		await pair.postgres.query(`CREATE FUNCTION public.watch() RETURNS trigger LANGUAGE plpgsql AS $$
			DECLARE now_ms BIGINT := EXTRACT(EPOCH FROM clock_timestamp()) * 1000;
			BEGIN
				IF NEW.state = 'out' AND OLD.state <> 'out' THEN
					INSERT INTO public.hand_out VALUES (NEW.id, now_ms);
				END IF;
				IF OLD.state IN ('out', 'begun') AND NEW.state = 'waiting' THEN
					INSERT INTO public.taken VALUES (NEW.id, OLD.due_at - now_ms);
				END IF;
				RETURN NEW;
			END $$`);
		await pair.postgres.query(`CREATE TRIGGER watch AFTER UPDATE ON
			${pair.postgres.settings.schema}.delivery FOR EACH ROW EXECUTE FUNCTION public.watch()`);
	};

	const handOuts = async () => (await pair.postgres.query('SELECT id FROM public.hand_out')).length;

	/** How many effects a run has, of whichever n8n. */
	const underWay = async () =>
		await pair.twins[1].look(
			async ({ deliveries }) =>
				(await deliveries.pending({}, 10_000)).filter(
					({ state }) => state === 'out' || state === 'begun',
				).length,
		);

	test('each effect once: each row is handed out by one of them, and both do their part', async () => {
		const [first, second] = pair.twins;
		const names = Array.from({ length: leads }, (_, n) => nameOf(n));
		const answers = await Promise.all(
			names.map(async (name, n) => await (n % 2 === 0 ? first : second).ask(name)),
		);
		expect(answers.map(({ status }) => status)).toEqual(names.map(() => 200));
		await allOver(second, names);

		const all = await effectsOf(second, names);
		const runs = pair.twins.map(runsOf);
		process.stdout.write(`${JSON.stringify({ leads, runs, ...figuresOf(all) })}\n`);
		expect(wrongIn(all, steps)).toEqual([]);
		const isOnce = countedBy(
			all,
			({ state, attempt }, times) => state === 'done' && attempt === 1 && times === 1,
		);
		expect(isOnce).toEqual(Object.fromEntries(steps.map((step) => [step, leads])));
		expect(await handOuts()).toBe(leads * steps.length);
		expect(runs.reduce((sum, each) => sum + each)).toBe(leads * steps.length);
		for (const each of runs) expect(each).toBeGreaterThan((leads * steps.length) / 10);
	});

	test('one of them is killed: the other takes over what it had, not before its lease ends', async () => {
		const [first, second] = pair.twins;
		const names = Array.from({ length: leads }, (_, n) => nameOf(leads + n));
		const answers = names.map(async (name, n) => {
			const here = await (n % 2 === 0 ? first : second).ask(name).catch(() => undefined);
			// Whom the one that is gone does not answer comes to the other.
			if (here?.status !== 200) await sendUntilAnswered(name, second.ask);
		});
		await eventually('both to have much under way', async () => (await underWay()) > fewest);
		await first.kill();
		try {
			await Promise.all(answers);
			await allOver(second, names);
		} finally {
			await first.restart();
		}

		const all = await effectsOf(second, names);
		process.stdout.write(`${JSON.stringify({ leads, ...figuresOf(all) })}\n`);
		expect(wrongIn(all, steps)).toEqual([]);
		expect(countedBy(all, ({ attempt }) => attempt > 1)).not.toEqual({});
		const early = 'SELECT id FROM public.taken WHERE lease_left > 0';
		expect(await pair.postgres.query(early)).toEqual([]);
	});
});
