'use strict';

const { openDesk } = require('../../host/lib/desk.js');
const { invented, starterAs } = require('./starter.js');

/** @typedef {import('../../host/lib/api.js').Json} Json */

/**
 * 2,000 leads in one execution: what n8n itself says that each node took.
 *
 * @param {(line: string) => void} log
 */
async function bench(log) {
	const leads = 2000;
	const template = starterAs('batch', 'untold');
	const chain = [
		'Clean Up the Lead',
		'Is This Person Known?',
		'Is It a Sales Lead?',
		'Give It an Owner',
		'Start the Clock',
	];
	template.nodes = template.nodes.filter((/** @type {Json} */ { name }) => chain.includes(name));
	template.connections = Object.fromEntries(
		Object.entries(template.connections)
			.filter(([name]) => chain.includes(name))
			.map(([name, { main }]) => [
				name,
				{
					main: main.map((/** @type {Json[] | null} */ ends) =>
						(ends ?? []).filter(({ node }) => chain.includes(node)),
					),
				},
			]),
	);
	template.nodes.push(
		{
			id: 'hook',
			name: 'Hook',
			type: 'n8n-nodes-base.webhook',
			typeVersion: 2,
			position: [0, 0],
			parameters: {
				path: 'batch-leads',
				httpMethod: 'POST',
				responseMode: 'lastNode',
				responseData: 'noData',
			},
		},
		{
			id: 'split',
			name: 'Split',
			type: 'n8n-nodes-base.splitOut',
			typeVersion: 1,
			position: [110, 0],
			parameters: { fieldToSplitOut: 'body.leads', options: {} },
		},
	);
	template.connections.Hook = { main: [[{ node: 'Split', type: 'main', index: 0 }]] };
	template.connections.Split = { main: [[{ node: chain[0], type: 'main', index: 0 }]] };

	const desk = await openDesk({ workflows: [template], env: { N8N_PAYLOAD_SIZE_MAX: '64' } });
	try {
		for (let run = 0; run < 3; run++) {
			const body = {
				leads: Array.from({ length: leads }, (_, n) => ({
					name: `${invented(run * leads + n)} ${invented((run * leads + n) * 31)}`,
					email: `lead${run}-${n}@company-${run}-${n}.example`,
					phone: `+4930${1_000_000 + run * leads + n}`,
					company: `${invented((run * leads + n) * 17)}werk GmbH`,
					country: 'Germany',
					message: 'Please send us a quote for forty licences.',
				})),
			};
			const response = await fetch(`${desk.server.baseUrl}/webhook/batch-leads`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(body),
			});
			if (!response.ok) throw new Error(`POST batch: ${response.status} ${await response.text()}`);
			const [workflow] = desk.workflows;
			const [finished] = await desk.api.finishedExecutions(workflow?.id ?? '', run + 1);
			const { data } = await desk.api.execution(finished?.id);
			const runs = data.resultData.runData;
			const times = chain.map((name) => runs[name]?.[0]?.executionTime ?? NaN);
			const started = runs['Start the Clock']?.[0]?.data.main[0]?.length;
			const total = times.reduce((sum, ms) => sum + ms, 0);
			log(
				`  ${leads} leads in one execution, run ${run + 1}: ${total} ms of node time (${chain.map((name, i) => `${name} ${times[i]}`).join(', ')}); ${started} clocks started`,
			);
		}
	} finally {
		await desk.close();
	}
}

module.exports = { bench };
