import { z } from 'zod/v4';
import { n8n } from '../../package.json';
import { goOn, plainServer } from './desk';

const names = n8n.nodes.map((file) => {
	const folder = file.replace(/^.*\/(.*)\.node\.js$/, '$1');
	return `${folder.charAt(0).toLowerCase()}${folder.slice(1)}`;
});

const servedSchema = z.array(
	z.object({
		name: z.string(),
		codex: z
			.object({
				alias: z.array(z.string()),
				resources: z.object({ primaryDocumentation: z.array(z.object({ url: z.url() })) }),
			})
			.optional(),
	}),
);

/** What the editor's search of nodes is fed with: n8n leaves a codex out that it cannot read. */
test('n8n serves what each of our nodes is found by, and the link to its page', async () => {
	const { api } = goOn(plainServer());
	const nodeInfos = names.map((name) => ({ name: `n8n-nodes-lead-ops.${name}`, version: 1 }));
	const served = servedSchema.parse(await api.rest('POST', '/node-types', { nodeInfos }));
	expect(
		served.map(({ codex }) => [
			codex?.alias.includes('lead'),
			codex?.resources.primaryDocumentation.length,
		]),
	).toEqual(names.map(() => [true, 1]));
});
