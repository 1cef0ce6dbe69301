'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { rootDir } = require('./paths.js');

/** n8n's column for workflow ids is this wide. */
const MAX_ID = 36;

/** Node types that cannot work without a `webhookId`; the editor gives them one. */
const NEEDS_WEBHOOK_ID = new Set([
	'n8n-nodes-base.form',
	'n8n-nodes-base.formTrigger',
	'n8n-nodes-base.webhook',
]);

/** Credential types by node type, for nodes whose template names none. */
/** @type {Record<string, string>} */
const CREDENTIAL_OF_NODE = {
	'n8n-nodes-base.emailReadImap': 'imap',
	'n8n-nodes-base.emailSend': 'smtp',
	'n8n-nodes-base.googleSheets': 'googleSheetsOAuth2Api',
	'n8n-nodes-base.highLevel': 'highLevelOAuth2Api',
	'n8n-nodes-base.hubspot': 'hubspotAppToken',
	'n8n-nodes-base.microsoftOutlook': 'microsoftOutlookOAuth2Api',
	'n8n-nodes-base.pipedrive': 'pipedriveApi',
	'n8n-nodes-base.salesforce': 'salesforceOAuth2Api',
	'n8n-nodes-base.slack': 'slackApi',
	'n8n-nodes-base.twilio': 'twilioApi',
};

/** Credential types by how a webhook knows who calls it. */
/** @type {Record<string, string>} */
const CREDENTIAL_OF_CALLERS = { basicAuth: 'httpBasicAuth', headerAuth: 'httpHeaderAuth' };

/**
 * @param {Json} node whose template names no credential
 * @returns {string | undefined} the type of credential that it works with
 */
const usualCredentialOf = ({ type, parameters }) =>
	CREDENTIAL_OF_CALLERS[parameters?.authentication] ??
	parameters?.nodeCredentialType ??
	CREDENTIAL_OF_NODE[type];

/** The credential under which the local mail server is known in n8n. */
const MAIL_CREDENTIAL_NAME = 'Lead Desk mail';

/**
 * @typedef {Record<string, any>} Json
 * @typedef {{ id: string, name: string, type: string }} CredentialRef
 */

/**
 * @param {string} text
 * @returns {string} always the same UUID for the same text
 */
function stableUuid(text) {
	const hex = crypto.createHash('sha256').update(text).digest('hex');
	return [8, 4, 4, 4, 12]
		.map((length, i, all) => {
			const start = all.slice(0, i).reduce((sum, n) => sum + n, 0);
			return hex.slice(start, start + length);
		})
		.join('-');
}

/**
 * @param {string} file a template's file name
 * @returns {string} the id that its workflow has on every server it is imported to
 */
function templateId(file) {
	const name = path.basename(file, '.json').replace(/[^\w-]+/g, '-');
	if (name.length <= MAX_ID) return name;
	const hash = crypto.createHash('sha256').update(name).digest('hex').slice(0, 7);
	return `${name.slice(0, MAX_ID - 8)}-${hash}`;
}

/** @returns {string[]} the paths of the pack's template workflows, in order */
function templateFiles(dir = path.join(rootDir, 'workflows')) {
	if (!fs.existsSync(dir)) return [];
	const names = fs.readdirSync(dir).filter((name) => name.endsWith('.json'));
	return names.sort().map((name) => path.join(dir, name));
}

/**
 * Reads a template and makes it ready to import: a stable id, webhook ids where n8n needs them,
 * and the credentials that are there.
 *
 * @param {string} file
 * @param {CredentialRef[]} credentials
 * @returns {Json}
 */
function readTemplate(file, credentials) {
	return prepareWorkflow(JSON.parse(fs.readFileSync(file, 'utf8')), {
		id: templateId(file),
		credentials,
	});
}

/**
 * @param {Json} workflow it is not changed
 * @param {{ id?: string, credentials: CredentialRef[] }} options `id` is used if the workflow
 *   has none
 * @returns {Json}
 */
function prepareWorkflow(workflow, { id, credentials }) {
	const workflowId = workflow.id ?? id;
	return {
		...workflow,
		...(workflowId ? { id: workflowId } : {}),
		nodes: workflow.nodes.map((/** @type {Json} */ node) => ({
			...node,
			...(NEEDS_WEBHOOK_ID.has(node.type) && !node.webhookId
				? { webhookId: workflowId ? stableUuid(`${workflowId} ${node.name}`) : crypto.randomUUID() }
				: {}),
			...withCredentials(node, credentials),
		})),
	};
}

/**
 * Which of the credentials a node gets: of the type the template names (or, where it names
 * none, of the type the node always has), by name if that fits, else the first of the type.
 *
 * @param {Json} node
 * @param {CredentialRef[]} credentials
 * @returns {{ credentials?: Json }}
 */
function withCredentials(node, credentials) {
	const usual = usualCredentialOf(node);
	const wanted = node.credentials ?? (usual ? { [usual]: {} } : {});
	const found = Object.entries(wanted).flatMap(([type, asked]) => {
		const ofType = credentials.filter((credential) => credential.type === type);
		const fitting =
			ofType.find((credential) => credential.id === asked?.id) ??
			ofType.find((credential) => credential.name === asked?.name) ??
			ofType[0];
		return fitting ? [[type, { id: fitting.id, name: fitting.name }]] : [];
	});
	if (found.length === 0) return {};
	return { credentials: { ...node.credentials, ...Object.fromEntries(found) } };
}

/**
 * @param {Json} workflow
 * @returns {Array<{ path: string, title: string }>} its forms
 */
function formsOf(workflow) {
	return workflow.nodes
		.filter(
			(/** @type {Json} */ node) => node.type === 'n8n-nodes-base.formTrigger' && !node.disabled,
		)
		.map((/** @type {Json} */ { name, parameters, webhookId }) => ({
			path: parameters?.options?.path ?? parameters?.path ?? webhookId,
			title: parameters?.formTitle ?? name,
		}))
		.filter((/** @type {{ path?: string }} */ form) => form.path);
}

/**
 * @param {number} smtpPort of the local mail server
 * @returns {{ name: string, type: string, data: Json }} the credential for it
 */
function mailCredential(smtpPort) {
	return {
		name: MAIL_CREDENTIAL_NAME,
		type: 'smtp',
		data: {
			user: '',
			password: '',
			host: '127.0.0.1',
			port: smtpPort,
			secure: false,
			// The local server's certificate is nobody's.
			disableStartTls: true,
			hostName: '',
		},
	};
}

module.exports = {
	formsOf,
	mailCredential,
	prepareWorkflow,
	readTemplate,
	templateFiles,
	templateId,
};
