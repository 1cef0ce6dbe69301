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

test('core has no clock, no randomness and no environment of its own', () => {
	const impure =
		/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|DateTime\.(now|local|utc)\(\)/;
	const found = sources.filter(
		(file) => folderOf(file) === 'core' && impure.test(readFileSync(join(root, file), 'utf8')),
	);
	expect(found).toEqual([]);
});
