import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const root = resolve(__dirname, '../nodes');

/** What each room may import, beside its own folder. Folders with a capital letter are nodes. */
const rooms: Record<string, { rooms: string[]; packages: RegExp }> = {
	core: {
		rooms: ['core'],
		packages:
			/^(zod\/v4|luxon|date-holidays|libphonenumber-js(\/.*)?|tldts|(free|disposable)-email-domains(-js)?|cldr-subdivisions-full\/.*|postcode-validator|fastest-levenshtein|windows-iana|node:(crypto|url))$/,
	},
	store: { rooms: ['core', 'store'], packages: /^(node:.*|pg)$/ },
	desk: { rooms: ['core', 'store', 'desk'], packages: /(?!)/ },
	shared: {
		rooms: ['core', 'store', 'desk', 'shared'],
		packages: /^(node:.*|n8n-workflow|zod\/v4)$/,
	},
	node: { rooms: ['core', 'desk', 'shared'], packages: /^n8n-workflow$/ },
};

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
	/\.(ts|js)$/.test(file),
);

const importPattern =
	/(?:^|\n)(?:import|export)[^;]*?from '([^']+)'|import\('([^']+)'\)|require\('([^']+)'\)/g;

const imports = sources.flatMap((file) =>
	[...readFileSync(join(root, file), 'utf8').matchAll(importPattern)].map(
		([, from, dynamic, required]) => ({ file, target: from ?? dynamic ?? required ?? '' }),
	),
);

/** The rooms of core that the others stand on: what a lead is, and the words for it. */
const lower = [
	...[
		'lead',
		'events',
		'words',
		'money',
		'place',
		'keys',
		'time',
		'message',
		'links',
		'workspace',
		'check',
	],
];

/** The rooms of core that decide something about a lead. */
const upper = ['normalize', 'match', 'qualify', 'route', 'sla', 'escalate', 'followUp', 'deliver'];

const roomOfCore = (path: string) => {
	const [folder, room = ''] = path.split(sep);
	return folder === 'core' ? room : '';
};

/** Whether a lower room of core rests on a higher one, by a type only as well. */
const isUpsideDown = (file: string, target: string) =>
	lower.includes(roomOfCore(file)) &&
	target.startsWith('.') &&
	upper.includes(roomOfCore(relative(root, resolve(root, dirname(file), target))));

/** The storeys of Normalize, and what each stands on. Beside them is what all of them need. */
const storeys: Record<string, string[]> = {
	data: [],
	value: ['data'],
	read: ['value', 'data'],
	senders: ['read', 'value', 'data'],
	parts: ['read', 'value'],
};

const storeyOf = (path: string) => {
	const [, , folder = ''] = path.split(sep);
	return roomOfCore(path) === 'normalize' && folder in storeys ? folder : undefined;
};

/** Whether a storey of Normalize rests on one that it does not stand on. */
function skipsStoreys(file: string, target: string): boolean {
	const storey = storeyOf(file);
	const other = target.startsWith('.')
		? storeyOf(relative(root, resolve(root, dirname(file), target)))
		: undefined;
	if (storey === undefined || other === undefined || storey === other) return false;
	return !storeys[storey]?.includes(other);
}

const folderOf = (file: string) => file.split(sep)[0] ?? '';

function breaksTheRules(file: string, target: string): boolean {
	const folder = folderOf(file);
	const rule = rooms[/^[A-Z]/.test(folder) ? 'node' : folder];
	if (!rule) return true;
	if (!target.startsWith('.')) return !rule.packages.test(target);
	const targetFolder = folderOf(relative(root, resolve(root, dirname(file), target)));
	return targetFolder !== folder && !rule.rooms.includes(targetFolder);
}

test('every room imports only what it may', () => {
	expect(imports.length).toBeGreaterThan(100);
	const broken = imports.filter(({ file, target }) => breaksTheRules(file, target));
	expect(broken).toEqual([]);
});

test('a room of core rests on none that decides', () => {
	expect(imports.filter(({ file, target }) => isUpsideDown(file, target))).toEqual([]);
});

test.each([
	['core/time/holidayPlace.ts', '../normalize/country', true],
	['core/lead/x.ts', '../match', true],
	['core/message/values.ts', '../escalate', true],
	['core/message/values.ts', '../lead', false],
	['core/normalize/settings.ts', '../place', false],
	['core/keys/x.ts', '../words', false],
])('%s rests on %s: upside down %s', (file, target, is) => {
	expect(isUpsideDown(join(...file.split('/')), target)).toBe(is);
});

test('a storey of Normalize rests on those below it', () => {
	expect(imports.filter(({ file }) => storeyOf(file)).length).toBeGreaterThan(100);
	expect(imports.filter(({ file, target }) => skipsStoreys(file, target))).toEqual([]);
});

test.each([
	['core/normalize/value/consent.ts', '../read/payload', true],
	['core/normalize/value/email/address.ts', '../../parts/contact', true],
	['core/normalize/read/guess.ts', '../senders', true],
	['core/normalize/data/sites.ts', '../value/domain', true],
	['core/normalize/parts/contact.ts', '../value/email', false],
	['core/normalize/senders/tally.ts', './sender', false],
	['core/normalize/read/recognise.ts', '../../words', false],
])('%s skips storeys with %s: %s', (file, target, is) => {
	expect(skipsStoreys(join(...file.split('/')), target)).toBe(is);
});

test.each([
	['core/time/x.ts', '../../store'],
	['core/time/x.ts', 'n8n-workflow'],
	['core/time/x.ts', 'node:fs'],
	['store/x.ts', '../shared'],
	['store/x.ts', '../desk'],
	['desk/x.ts', '../shared'],
	['desk/x.ts', 'n8n-workflow'],
	['desk/clocks/x.ts', '../../LeadSlaTimer/runOf'],
	['shared/x.ts', '../LeadNormalize/execute'],
	['LeadNormalize/x.ts', '../LeadEscalate/execute'],
	['LeadNormalize/x.ts', '../store'],
])('%s may not import %s', (file, target) => {
	expect(breaksTheRules(join(...file.split('/')), target)).toBe(true);
});

/** The file that an import leads to, as it stands in {@link sources}; `undefined` for a package. */
function fileOf(file: string, target: string): string | undefined {
	if (!target.startsWith('.')) return undefined;
	const path = relative(root, resolve(root, dirname(file), target));
	return [`${path}.ts`, join(path, 'index.ts'), path, `${path}.js`].find((each) => known.has(each));
}

const known = new Set(sources);

const files = imports.flatMap(({ file, target }) => {
	const imported = fileOf(file, target);
	return imported === undefined ? [] : [[file, imported] as const];
});

const roomsOfCore = files
	.map(([file, imported]) => [roomOfCore(file), roomOfCore(imported)] as const)
	.filter(
		([room, other]) => room !== other && ![room, other].some((name) => /^$|\.ts$/.test(name)),
	);

/** What leads from one back to itself, for each circle that is met first. */
function circles(edges: ReadonlyArray<readonly [from: string, to: string]>): string[] {
	const next = new Map<string, string[]>();
	for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
	const found: string[] = [];
	const done = new Set<string>();
	const visit = (name: string, way: readonly string[]) => {
		if (way.includes(name)) {
			found.push([...way.slice(way.indexOf(name)), name].join(' → '));
			return;
		}
		if (done.has(name)) return;
		for (const each of next.get(name) ?? []) visit(each, [...way, name]);
		done.add(name);
	};
	for (const name of next.keys()) visit(name, []);
	return found;
}

test('no files import each other in a circle, by types neither', () => {
	expect(files.length).toBeGreaterThan(1000);
	expect(circles(files)).toEqual([]);
});

test('no rooms of core import each other in a circle, by types neither', () => {
	expect(roomsOfCore.length).toBeGreaterThan(50);
	expect(circles(roomsOfCore)).toEqual([]);
});

test.each([
	[['a b', 'b c'], []],
	[['a b', 'b a'], ['a → b → a']],
	[['a b', 'a c', 'b d', 'c d', 'd e', 'e d'], ['d → e → d']],
	[['a a'], ['a → a']],
])('in %j go the circles %j', (edges, expected) => {
	const pairs = edges.map((edge): [string, string] => [edge.charAt(0), edge.charAt(2)]);
	expect(circles(pairs)).toEqual(expected);
});

test('core has no clock, no randomness and no environment of its own', () => {
	const impure =
		/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|DateTime\.(now|local|utc)\(\)/;
	const found = sources.filter(
		(file) => folderOf(file) === 'core' && impure.test(readFileSync(join(root, file), 'utf8')),
	);
	expect(found).toEqual([]);
});
