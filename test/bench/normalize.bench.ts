import parsePhone, { type CountryCode } from 'libphonenumber-js/max';
import type { IDataObject } from 'n8n-workflow';
import { compileNormalizer } from '../../nodes/core/normalize';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { runNode } from '../nodes/engine';

const NOW = '2026-03-02T09:00:00.000Z';
const COUNTRY = 'DE';
const LEADS = 10_000;
const ROUNDS = 7;
const ROUNDS_OF_LENGTH = 4;

const firstNames =
	'Anna Ben Clara David Emma Felix Greta Hans Ida Jonas Klara Lukas Maria Noah'.split(' ');
const lastNames = 'Schmidt Meyer Fischer Weber Wagner Becker Schulz Hoffmann Koch Bauer Wolf'.split(
	' ',
);
const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';

/** How people write numbers, a country with each. No two numbers are the same. */
const phoneWriters: ReadonlyArray<readonly [CountryCode, (digits: string) => string]> = [
	['DE', (d) => `0151 2${d}`],
	['US', (d) => `(201) ${d.slice(0, 3)}-${d.slice(3)}`],
	['GB', (d) => `07400 ${d.slice(1)}`],
	['FR', (d) => `06 1${d[0]} ${d.slice(1, 3)} ${d.slice(3, 5)} ${d.slice(5)}`],
	['DE', (d) => `+49 151 2${d}`],
];

interface Written {
	country: CountryCode;
	phone: string;
}

/** A number that nobody had before in this run, so that nothing can be remembered. */
function phoneAt(index: number): Written {
	const digits = String(2_000_000 + ((index * 7_919) % 7_900_000));
	const [country, write] = phoneWriters[index % phoneWriters.length] ?? ['DE', String];
	return { country, phone: write(digits) };
}

function leadAt(index: number, withPhone: boolean): IDataObject {
	const first = pick(firstNames, index);
	const last = `${pick(lastNames, index >> 3)}${index % 9 === 0 ? '-Meier' : ''}`;
	const { country, phone } = phoneAt(index);
	return {
		'Your name': `${first} ${last}`,
		'E-Mail': `${first}.${last}.${index}@firm-${index}.de`,
		...(withPhone && { Telefon: phone }),
		Company: `${last} ${index} GmbH`,
		Country: country,
		Message: `Please call me about number ${index}.`,
		page_url: `https://example.com/?utm_source=google&utm_medium=cpc&utm_campaign=c${index % 50}`,
	};
}

/** Makes ready what is needed for a piece of work, and gives the work that is measured. */
type Prepare = (round: number) => () => unknown;

/** Milliseconds for each piece of work, the best of some rounds in which they take turns. */
async function timesOf<Name extends string>(
	works: Record<Name, Prepare>,
	rounds = ROUNDS,
): Promise<Record<Name, number>> {
	const best = Object.fromEntries(Object.keys(works).map((name) => [name, Infinity])) as Record<
		Name,
		number
	>;
	for (let round = 0; round < rounds; round++) {
		for (const name of Object.keys(works) as Name[]) {
			const work = works[name](round);
			const begun = performance.now();
			await work();
			best[name] = Math.min(best[name], performance.now() - begun);
		}
	}
	return best;
}

let made = 0;

/** Items that nobody has had before in this run, as they come in: parsed from JSON. */
const batchOf = <Item>(makeOne: (index: number) => Item): Item[] =>
	JSON.parse(JSON.stringify(Array.from({ length: LEADS }, () => makeOne(made++)))) as Item[];

/** A whole lead, against what the library alone needs for its phone, and the node against both. */
async function benchLeads(log: (line: string) => void): Promise<void> {
	const normalize = compileNormalizer({ defaultCountry: COUNTRY });
	let seen = 0;
	const leadsThrough =
		(withPhone: boolean): Prepare =>
		() => {
			const leads = batchOf((index) => leadAt(index, withPhone));
			return () => {
				for (const lead of leads) if (normalize(lead, NOW).validation.status === 'valid') seen++;
			};
		};
	const times = await timesOf({
		library: () => {
			const phones = batchOf(phoneAt);
			return () => {
				for (const { phone, country } of phones) if (parsePhone(phone, country)?.isValid()) seen++;
			};
		},
		withPhone: leadsThrough(true),
		withoutPhone: leadsThrough(false),
		node: () => {
			const items = batchOf((index) => leadAt(index, true));
			return async () => {
				const parameters = { defaultCountry: COUNTRY };
				const [valid = []] = await runNode({ node: new LeadNormalize(), parameters, items });
				seen += valid.length;
			};
		},
	});
	if (seen !== 4 * ROUNDS * LEADS) throw new Error('Not every lead came out valid');

	const each = (ms: number) => `${((ms / LEADS) * 1000).toFixed(1)} µs`;
	const ratio = (ms: number, of: number, most: number) =>
		`${(ms / of).toFixed(2)} times, ${most} allowed`;
	log(`  libphonenumber-js alone, a number: ${each(times.library)}`);
	log(
		`  a lead with its phone: ${each(times.withPhone)} (${ratio(times.withPhone, times.library, 3)})`,
	);
	log(
		`  a lead without a phone: ${each(times.withoutPhone)} (${ratio(times.withoutPhone, times.library, 2)})`,
	);
	log(
		`  ${LEADS} leads through the node: ${times.node.toFixed(0)} ms (${ratio(times.node, times.withPhone, 1.5)} of the core alone)`,
	);
}

/** What careless patterns take quadratic time on. */
const pieces = [
	'a',
	' ',
	'@',
	'.',
	'-',
	',',
	'a.',
	"o'",
	'1',
	'(',
	'/',
	'+',
	'"',
	'é',
	'İ',
	'字',
	'1 ',
	'a@b.de ',
	'GmbH ',
	'van ',
	'http://a.de/?a=b&',
];

/** A name for each field of a lead, and one that says nothing. */
const fields = [
	...['name', 'first_name', 'last_name', 'email', 'phone', 'company', 'website', 'job_title'],
	...['country', 'state', 'city', 'zip', 'location', 'address', 'time_zone', 'language'],
	...['service', 'message', 'consent', 'source', 'channel', 'utm_source', 'utm_campaign', 'gclid'],
	...['page_url', 'referrer', 'first_landing_page', 'form_name', 'submission_id', 'created_at'],
	...['honeypot', 'field_3', 'Anything'],
];

/** How much longer a field takes for ten times the text: ten times at most where time is linear. */
async function benchLength(log: (line: string) => void): Promise<void> {
	const list = [{ value: 'Web Design', alsoWritten: ['homepage'] }];
	const normalize = compileNormalizer({ defaultCountry: COUNTRY, services: list, sources: list });
	for (const field of fields) {
		let worst = { ratio: 0, piece: '', ms: 0 };
		for (const piece of pieces) {
			const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
			const [short, long] = [text(10_000), text(100_000)];
			normalize({ [field]: long }, NOW);
			const times = await timesOf(
				{
					short: () => () => normalize({ [field]: short }, NOW),
					long: () => () => normalize({ [field]: long }, NOW),
				},
				ROUNDS_OF_LENGTH,
			);
			// Below this, the clock says more than the work.
			const ratio = times.long / Math.max(times.short, 0.05);
			if (ratio > worst.ratio) worst = { ratio, piece, ms: times.long };
		}
		log(
			`  ${field}, 100,000 characters against 10,000: at most ${worst.ratio.toFixed(1)} times as long (${worst.ms.toFixed(2)} ms, of ${JSON.stringify(worst.piece)})`,
		);
	}
}

/** Prints what normalizing costs, against the library for phone numbers and against itself. */
export async function bench(log: (line: string) => void): Promise<void> {
	await benchLeads(log);
	await benchLength(log);
}
