/** What n8n's search and its links know of our nodes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { n8n, repository } from '../../package.json';

const root = join(__dirname, '../..');

const codexSchema = z.object({
	node: z.string(),
	alias: z.array(z.string()),
	resources: z.object({ primaryDocumentation: z.array(z.object({ url: z.url() })).min(1) }),
});

const codexOf = (file: string) =>
	codexSchema.parse(JSON.parse(readFileSync(join(root, file), 'utf8')));

const files = n8n.nodes.map((file) => file.replace(/^dist\//, '').replace(/\.js$/, '.json'));

const pages = `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main/`;

test.each(files)('the links of %s lead to pages of the repository', (file) => {
	for (const { url } of codexOf(file).resources.primaryDocumentation) {
		expect(url.startsWith(pages)).toBe(true);
		expect(existsSync(join(root, url.slice(pages.length)))).toBe(true);
	}
});

test.each([
	['round robin', 'leadRouteAssign'],
	['routing', 'leadRouteAssign'],
	['territory', 'leadRouteAssign'],
	['sla', 'leadSlaTimer'],
	['dedupe', 'leadDedupMatch'],
	['business hours', 'leadSlaTimer'],
	['gdpr', 'leadStore'],
	['phone', 'leadNormalize'],
	['scoring', 'leadQualifyScore'],
	['notification', 'leadDeliver'],
	['overdue', 'leadTimerTrigger'],
	['manager', 'leadEscalate'],
	['cadence', 'leadFollowUp'],
	['unsubscribe', 'leadFollowUp'],
	['outbox', 'leadDeliveryTrigger'],
])('whoever looks for "%s" finds %s', (words, node) => {
	const found = files.map(codexOf).filter(({ alias }) => alias.includes(words));
	expect(found.map((codex) => codex.node)).toContain(`n8n-nodes-lead-ops.${node}`);
});
