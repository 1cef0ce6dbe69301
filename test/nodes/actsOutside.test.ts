import { actsOutside } from '../../nodes/shared/actsOutside';

const base = 'n8n-nodes-base.';

test.each<[type: string, parameters: object, acts: boolean]>([
	[`${base}emailSend`, {}, true],
	[`${base}hubspot`, { operation: 'search' }, false],
	[`${base}hubspot`, { operation: 'upsert' }, true],
	[`${base}slack`, { operation: 'lookupByEmail' }, false],
	[`${base}googleSheets`, { operation: 'read' }, false],
	[`${base}hubspot`, { resource: 'contact' }, true],
	[`${base}httpRequest`, {}, false],
	[`${base}httpRequest`, { method: 'head' }, false],
	[`${base}httpRequest`, { method: 'POST' }, true],
	[`${base}httpRequest`, { requestMethod: 'PUT' }, true],
	[`${base}code`, {}, true],
	[`${base}filter`, {}, false],
	[`${base}noOp`, {}, false],
	['n8n-nodes-lead-ops.leadDeliver', { operation: 'done' }, false],
	['n8n-nodes-leadfeeder.leadfeeder', { operation: 'update' }, true],
])('%s %j: %s', (type, parameters, acts) => {
	expect(actsOutside({ type, parameters })).toBe(acts);
	expect(actsOutside({ type, parameters, disabled: true })).toBe(false);
});

test('what n8n does not know may do anything', () => {
	expect(actsOutside(undefined)).toBe(true);
});
