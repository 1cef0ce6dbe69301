import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../../nodes/core/message';

const page = readFileSync(join(__dirname, '../../../docs/lead-deliver.md'), 'utf8');
const table = page.slice(page.indexOf('## What a text can name'), page.indexOf('## Links'));

test('a text for who asked is offered nothing internal', () => {
	const names = namesOf('delivery', true);
	expect(names).toContain('{company}');
	expect(names).not.toMatch(/\{(?:known|signals|tier|nextStep|match\.reason|crm)\}/);
});

test('the page about Lead Deliver has each name that a text can name', () => {
	const names = namesOf('delivery').match(/\{[\w.…]+\}/g) ?? [];
	expect(names.length).toBeGreaterThan(40);
	expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});
