'use strict';

const crypto = require('node:crypto');
const { fillForm, readFormFields } = require('./form.js');
const { waitFor } = require('./wait.js');

/** The account that a local trial server is set up with. Nothing but this machine reaches it. */
const DEMO_OWNER = {
	email: 'owner@example.com',
	firstName: 'Demo',
	lastName: 'Owner',
	password: 'LeadDesk2024',
};

const RUNNING = new Set(['new', 'running', 'waiting', 'unknown']);

/** @typedef {Record<string, any>} Json */
/** @typedef {{ browserId?: string, cookie?: string }} Session */

/** How long a run may take to a form's last page. */
const ENDING_WITHIN_MS = 30_000;

/** So many executions n8n lists at once. */
const MOST_ON_A_PAGE = 250;

/** Talks to a running n8n as the editor does (`/rest`), and for executions by its public API. */
class N8nApi {
	/** The editor sends one and the same with each call; the session is bound to it. */
	#browserId;
	/** The page that pushed messages would go to; n8n only wants the same one each time. */
	#pushRef = crypto.randomUUID();
	#cookie;
	/** @type {Promise<string> | undefined} */
	#apiKey;

	/**
	 * @param {{ baseUrl: string }} server
	 * @param {Session} [session] of somebody who signed in: n8n lets nobody do so very often
	 */
	constructor({ baseUrl }, { browserId = crypto.randomUUID(), cookie = '' } = {}) {
		this.baseUrl = baseUrl;
		this.#browserId = browserId;
		this.#cookie = cookie;
	}

	/** @returns {Session} what another process needs to go on as the same account */
	session() {
		return { browserId: this.#browserId, cookie: this.#cookie };
	}

	/**
	 * One call as the editor makes it.
	 *
	 * @param {string} method
	 * @param {string} path after `/rest`
	 * @param {unknown} [body]
	 * @returns {Promise<any>} the answer's `data`
	 */
	async rest(method, path, body) {
		const answer = await this.#send(method, `/rest${path}`, body, {
			cookie: this.#cookie,
			'browser-id': this.#browserId,
			'push-ref': this.#pushRef,
		});
		return answer.data ?? answer;
	}

	/**
	 * One call of the public API.
	 *
	 * @param {string} method
	 * @param {string} path after `/api/v1`
	 * @param {unknown} [body]
	 * @returns {Promise<any>}
	 */
	async public(method, path, body) {
		this.#apiKey ??= this.#createApiKey();
		return await this.#send(method, `/api/v1${path}`, body, {
			'x-n8n-api-key': await this.#apiKey,
		});
	}

	/** @returns {Promise<boolean>} whether nobody has set up the owner account yet */
	async needsOwner() {
		const settings = await this.rest('GET', '/settings');
		return settings.userManagement.showSetupOnFirstLoad === true;
	}

	/** Sets up the owner account and signs in as it. */
	async setupOwner(owner = DEMO_OWNER) {
		await this.rest('POST', '/owner/setup', owner);
	}

	/** Signs in to an account that exists. */
	async signIn({ email, password } = DEMO_OWNER) {
		await this.rest('POST', '/login', { emailOrLdapLoginId: email, password });
	}

	/**
	 * @param {string} id
	 * @returns {Promise<boolean>} whether a workflow with this id is there
	 */
	async hasWorkflow(id) {
		return (await this.rest('GET', `/workflows/${id}/exists`)).exists;
	}

	/**
	 * @param {string} id
	 * @returns {Promise<Json>} the workflow as the editor loads it
	 */
	async workflow(id) {
		return await this.rest('GET', `/workflows/${id}`);
	}

	/**
	 * Creates a workflow, keeping its id if it has one. It is not published.
	 *
	 * @param {Json} json as exported
	 * @returns {Promise<Json>} the saved workflow
	 */
	async importWorkflow(json) {
		const { id, name, nodes, connections, settings, pinData, meta, description } = json;
		return await this.rest('POST', '/workflows', {
			...(id ? { id } : {}),
			name,
			nodes,
			connections,
			settings: settings ?? {},
			...(pinData ? { pinData } : {}),
			...(meta ? { meta } : {}),
			...(description ? { description } : {}),
		});
	}

	/**
	 * Saves changes to a workflow, without publishing them.
	 *
	 * @param {string} id
	 * @param {Json} changes such as `{ nodes }`
	 */
	async updateWorkflow(id, changes) {
		const { name, nodes, connections, settings } = await this.workflow(id);
		return await this.rest('PATCH', `/workflows/${id}`, {
			name,
			nodes,
			connections,
			settings,
			...changes,
		});
	}

	/**
	 * Publishes a workflow as it is saved, and waits until its triggers work.
	 *
	 * @param {string} id
	 */
	async publish(id) {
		const { versionId } = await this.workflow(id);
		await this.rest('POST', `/workflows/${id}/activate`, { versionId });
		let quiet = 0;
		await waitFor(
			async () => {
				const { status, liveVersionId, triggers } = await this.publicationStatus(id);
				if (status === 'failed' || status === 'partial') {
					const failed = triggers.filter((/** @type {Json} */ trigger) => trigger.errorMessage);
					const why = failed.map((/** @type {Json} */ trigger) => trigger.errorMessage).join('; ');
					throw new Error(`Workflow ${id} could not be published: ${why || status}`);
				}
				if (status === 'published') return liveVersionId === versionId;
				// A workflow that only others call has no trigger that could become live.
				quiet = status === 'not_published' ? quiet + 1 : 0;
				return quiet > 20;
			},
			// An n8n that has much else to do publishes late.
			{ what: `workflow ${id} to be published`, timeoutMs: 120_000 },
		);
	}

	/**
	 * @param {string} id
	 * @returns {Promise<Json>} `{ status, liveVersionId, pendingVersionId, triggers }`
	 */
	async publicationStatus(id) {
		try {
			return await this.rest('GET', `/workflows/${id}/publication-status`);
		} catch (error) {
			if (!/answered 404: .*not available/.test(String(error))) throw error;
			// An older n8n publishes in the moment in which it is told to, and has no more to say.
			const { activeVersionId } = await this.workflow(id);
			const status = activeVersionId ? 'published' : 'not_published';
			return { status, liveVersionId: activeVersionId, pendingVersionId: null, triggers: [] };
		}
	}

	/**
	 * Takes a published workflow off the air, and waits until it is.
	 *
	 * @param {string} id
	 */
	async deactivate(id) {
		await this.rest('POST', `/workflows/${id}/deactivate`, {});
		await waitFor(async () => (await this.publicationStatus(id)).status === 'not_published', {
			what: `workflow ${id} to be taken off`,
		});
	}

	/**
	 * Creates a credential. Its id is n8n's choice.
	 *
	 * @param {{ name: string, type: string, data: Json }} credential
	 * @returns {Promise<{ id: string, name: string, type: string }>}
	 */
	async createCredential({ name, type, data }) {
		return await this.rest('POST', '/credentials', { name, type, data });
	}

	/**
	 * Changes a credential.
	 *
	 * @param {string} id
	 * @param {{ name: string, type: string, data: Json }} credential
	 */
	async updateCredential(id, { name, type, data }) {
		return await this.rest('PATCH', `/credentials/${id}`, { name, type, data });
	}

	/** @returns {Promise<Array<{ id: string, name: string, type: string }>>} */
	async credentials() {
		return await this.rest('GET', '/credentials');
	}

	/**
	 * @param {{ workflowId?: string, status?: string, limit?: number }} [filter]
	 * @returns {Promise<Json[]>} executions, newest first, without their data. Those that still
	 *   run are in the list only if asked for by status (`running`, `waiting`, `new`).
	 */
	async executions({ workflowId, status, limit = 100 } = {}) {
		const query = new URLSearchParams();
		if (workflowId) query.set('workflowId', workflowId);
		if (status) query.set('status', status);
		const all = [];
		do {
			query.set('limit', String(Math.min(limit - all.length, MOST_ON_A_PAGE)));
			const { data, nextCursor } = await this.public('GET', `/executions?${query}`);
			all.push(...data);
			query.set('cursor', nextCursor ?? '');
		} while (query.get('cursor') && all.length < limit);
		return all;
	}

	/**
	 * @param {string} id
	 * @returns {Promise<Json>} one execution with its data as plain JSON
	 */
	async execution(id) {
		return await this.public('GET', `/executions/${id}?includeData=true`);
	}

	/**
	 * Waits until an execution has ended, well or badly.
	 *
	 * @param {string} id
	 * @returns {Promise<Json>} it, with its data
	 */
	async finishedExecution(id, { timeoutMs = 30_000 } = {}) {
		return await waitFor(
			async () => {
				const execution = await this.execution(id);
				return RUNNING.has(execution.status) ? undefined : execution;
			},
			{ timeoutMs, what: `execution ${id} to end` },
		);
	}

	/**
	 * Waits until a workflow has at least so many ended executions.
	 *
	 * @param {string} workflowId
	 * @param {number} count
	 * @returns {Promise<Json[]>} them, newest first, without their data
	 */
	async finishedExecutions(workflowId, count, { timeoutMs = 30_000 } = {}) {
		return await waitFor(
			async () => {
				const all = await this.executions({ workflowId, limit: 250 });
				const ended = all.filter(({ status }) => !RUNNING.has(status));
				return ended.length >= count ? ended : undefined;
			},
			{ timeoutMs, what: `${count} executions of workflow ${workflowId} to end` },
		);
	}

	/**
	 * Runs a workflow by hand, as the editor's "Execute workflow" button does.
	 *
	 * A trigger that waits for a call (form, webhook) needs something to start with: either
	 * `items`, which it gives out as if it had received them, or `pinData`, which is saved to
	 * the workflow first, as pinning in the editor does. With neither, n8n listens on the
	 * form's or webhook's test address and the result is `{ waitingForWebhook: true }`.
	 *
	 * @param {string} workflowId
	 * @param {object} [options]
	 * @param {string} [options.trigger] the trigger node's name; the first trigger, if not given
	 * @param {Json[]} [options.items] what the trigger gives out: the items' `json`
	 * @param {Record<string, Json[]>} [options.pinData] by node name: the items' `json`
	 * @param {string} [options.until] the last node to run
	 * @returns {Promise<{ executionId: string } | { waitingForWebhook: true }>}
	 */
	async runManually(workflowId, { trigger, items, pinData, until } = {}) {
		const toItems = (/** @type {Json[]} */ list) => list.map((json) => ({ json }));
		if (pinData) {
			const pinned = Object.entries(pinData).map(([node, list]) => [node, toItems(list)]);
			await this.updateWorkflow(workflowId, { pinData: Object.fromEntries(pinned) });
		}
		const name = trigger ?? (await this.#firstTrigger(workflowId));
		return await this.rest('POST', `/workflows/${workflowId}/run`, {
			triggerToStartFrom: {
				name,
				...(items && {
					data: {
						startTime: Date.now(),
						executionTime: 0,
						executionIndex: 0,
						executionStatus: 'success',
						source: [],
						data: { main: [toItems(items)] },
					},
				}),
			},
			...(until && { destinationNode: { nodeName: until, mode: 'inclusive' } }),
		});
	}

	/**
	 * Fills in a form and sends it, as a visitor's browser does: gets the page, reads its
	 * fields, posts them.
	 *
	 * @param {string} formPath the Form Trigger's path
	 * @param {Record<string, string | number | string[] | Blob>} values by field label
	 * @param {{ query?: Record<string, string>, test?: boolean, headers?: Record<string, string> }}
	 *   [options] `query`: the page's own query, such as utm parameters; `test`: the address that
	 *   works while the editor waits for a test event
	 * @returns {Promise<{ status: number, body: any }>}
	 */
	async submitForm(formPath, values, { query = {}, test = false, headers = {} } = {}) {
		const search = new URLSearchParams(query).toString();
		const url =
			`${this.baseUrl}/${test ? 'form-test' : 'form'}/${formPath}` + (search && `?${search}`);
		const page = await fetch(url, { headers });
		const html = await page.text();
		if (!page.ok) throw new Error(`GET ${url} answered ${page.status}.`);
		const body = fillForm(readFormFields(html), values);
		const response = await fetch(url, { method: 'POST', body, headers });
		const text = await response.text();
		return { status: response.status, body: parseJson(text) ?? text };
	}

	/**
	 * The last page of a form that a workflow ends with, as the visitor's browser gets it: it asks until
	 * the run has come that far.
	 *
	 * @param {string} formWaitingUrl what the form was answered with
	 * @returns {Promise<string>} the page's HTML
	 */
	async formEnding(formWaitingUrl) {
		const status = new URL(formWaitingUrl);
		status.pathname += '/n8n-execution-status';
		const deadline = Date.now() + ENDING_WITHIN_MS;
		for (;;) {
			const stands = await (await fetch(status)).text();
			if (stands === 'form-waiting') return await (await fetch(formWaitingUrl)).text();
			if (stands === 'error' || Date.now() > deadline) {
				throw new Error(`The form came to no end: its run is "${stands}".`);
			}
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}

	/**
	 * @param {string} workflowId
	 * @returns {Promise<string>}
	 */
	async #firstTrigger(workflowId) {
		const { nodes } = await this.workflow(workflowId);
		const trigger = nodes.find(
			(/** @type {Json} */ node) => /trigger$|\.webhook$/i.test(node.type) && !node.disabled,
		);
		if (!trigger) throw new Error(`Workflow ${workflowId} has no trigger to start from.`);
		return trigger.name;
	}

	/** @returns {Promise<string>} */
	async #createApiKey() {
		const scopes = await this.rest('GET', '/api-keys/scopes');
		const { rawApiKey } = await this.rest('POST', '/api-keys', {
			label: `local ${crypto.randomUUID()}`,
			scopes,
			expiresAt: null,
		});
		return rawApiKey;
	}

	/**
	 * @param {string} method
	 * @param {string} pathAndQuery
	 * @param {unknown} body
	 * @param {Record<string, string>} headers
	 */
	async #send(method, pathAndQuery, body, headers) {
		const response = await fetch(this.baseUrl + pathAndQuery, {
			method,
			headers: {
				...headers,
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
			},
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const text = await response.text();
		if (!response.ok) {
			const said = parseJson(text)?.message ?? text.slice(0, 500);
			throw new Error(`${method} ${pathAndQuery} answered ${response.status}: ${said}`);
		}
		const session = response.headers.getSetCookie().find((c) => c.startsWith('n8n-auth='));
		if (session) [this.#cookie = ''] = session.split(';');
		return parseJson(text) ?? {};
	}
}

/** @param {string} text */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

module.exports = { N8nApi, DEMO_OWNER };
