/** What README and the other pages say is so. */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import oldest from '../../host/oldest/package.json';
import host from '../../host/package.json';
import { author, engines, files, name, repository, version } from '../../package.json';
import { LeadStoreApi } from '../../credentials/LeadStoreApi.credentials';
import * as dedup from '../../nodes/LeadDedupMatch/description';
import * as escalate from '../../nodes/LeadEscalate/description';
import * as normalize from '../../nodes/LeadNormalize/description';
import * as qualify from '../../nodes/LeadQualifyScore/description';
import * as route from '../../nodes/LeadRouteAssign/description';
import * as timer from '../../nodes/LeadTimerTrigger/description';
import { runIn } from './programs.js';

const root = join(__dirname, '../..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const readme = textOf('README.md');

const section = (title: string) =>
	readme.split(/^## /m).find((part) => part.startsWith(title)) ?? '';

const pages = [
	...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'workflows/README.md'],
	...readdirSync(join(root, 'docs'))
		.filter((file) => file.endsWith('.md'))
		.map((file) => `docs/${file}`),
];

/** The names by which GitHub finds the headings of a page. */
const anchorsOf = (page: string) =>
	[...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N} _-]/gu, '')
			.trim()
			.replaceAll(' ', '-'),
	);

const links = pages.flatMap((page) =>
	[...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, to = '']) => to)
		.filter((to) => !/^(https?:|mailto:)/.test(to))
		.map((to) => ({ page, to })),
);

test.each(links)('$page: the link $to leads somewhere', ({ page, to }) => {
	const [file = '', anchor] = to.split('#');
	const target = file === '' ? page : join(dirname(page), file);
	expect(existsSync(join(root, target))).toBe(true);
	if (anchor) expect(anchorsOf(target)).toContain(anchor);
});

test('the credential’s link leads to a heading of README', () => {
	const { documentationUrl } = new LeadStoreApi();
	const [page, anchor] = documentationUrl.split('#');
	expect(page).toBe(repository.url.replace(/^git\+|\.git$/g, ''));
	expect(anchorsOf('README.md')).toContain(anchor);
});

test.each([
	['Lead Normalize', normalize.outputNames.normalize],
	['Lead Dedup Match', dedup.outputNames.match],
	['Lead Qualify Score', qualify.outputNames.score],
	['Lead Route Assign', route.outputNames.assign],
	['Lead Timer Trigger', timer.outputNames],
	['Lead Escalate', escalate.outputNames.escalate],
])('the table of nodes has the outputs of %s', (node, outputNames) => {
	const row = readme.split('\n').find((line) => line.startsWith(`| **${node}** `)) ?? '';
	expect(row.split('|').at(-2)?.trim()).toBe(outputNames.join(' · '));
});

describe('the versions of Node', () => {
	test('to try it are those that the package names', () => {
		const named = [...(section('Try it').match(/You need .*/)?.[0] ?? '').matchAll(/\d+(\.\d+)?/g)];
		const needed = [...engines.node.matchAll(/\d+(\.\d+)?/g)];
		expect(named.map(([number]) => number)).toEqual(needed.map(([number]) => number));
	});

	test.each([
		['the embedded store', 'nodes/store/embedded/openDatabase.ts'],
		['a backup', 'nodes/store/embedded/backUp.ts'],
	])('that %s needs are those that its error names', (_what, source) => {
		const [needed = ''] = /Node\.js \d+\.\d+ or newer/.exec(textOf(source)) ?? [];
		expect(needed).not.toBe('');
		expect(readme).toContain(needed);
	});

	test('n8n is named in the version with which all is tested', () => {
		expect(section('Install it')).toContain(`n8n ${host.dependencies.n8n}`);
		expect(section('Install it')).toContain(`promises to run in is ${oldest.dependencies.n8n}:`);
		expect(engines.n8n).toBe(`>=${oldest.dependencies.n8n}`);
	});
});

describe('an installation by hand', () => {
	const commands =
		/```sh\n([\s\S]+?)```/.exec(section('Install it'))?.[1]?.trim().split('\n') ?? [];

	test('names the file that npm packs', () => {
		expect(commands.join('\n')).toContain(`${name}-${version}.tgz`);
		expect(files).toContain('dist');
	});

	test('lands in n8n’s folder for community nodes, and nowhere higher', () => {
		const home = mkdtempSync(join(tmpdir(), 'lead-ops-home-'));
		const n8n = join(home, '.n8n');
		const made = join(home, 'made');
		for (const folder of [n8n, made]) mkdirSync(folder);
		// npm takes the next folder above that has one of these for the one that is meant.
		writeFileSync(join(n8n, 'package.json'), '{"name":"higher","private":true}');
		writeFileSync(join(made, 'package.json'), JSON.stringify({ name, version }));
		const run = (command: string) => runIn(command, { home, cwd: made });
		try {
			run('npm pack');
			for (const command of commands.slice(1)) run(command);
			expect(existsSync(join(n8n, 'nodes/node_modules', name, 'package.json'))).toBe(true);
			expect(existsSync(join(n8n, 'node_modules'))).toBe(false);
		} finally {
			rmSync(home, { recursive: true });
		}
	});
});

test('there is no placeholder where something of ours should stand', () => {
	expect(JSON.stringify(author)).not.toMatch(/example\.(com|org|net)/);
	for (const page of pages) expect(textOf(page)).not.toMatch(/\b(TODO|TBD|FIXME|lorem ipsum)\b/i);
});
