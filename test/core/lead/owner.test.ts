/** What an owner is called in a text: nobody is a blank. */
import { nameOfOwner, ownerSchema } from '../../../nodes/core/lead';

const nameRead = (owner: object) => ownerSchema.parse(owner).name;

test.each<[owner: object, name: string]>([
	[{ id: '7', name: 'Ann Lee', email: 'ann@example.com' }, 'Ann Lee'],
	[{ id: '7', name: '', email: 'ann@example.com' }, 'ann@example.com'],
	[{ id: '7', name: '  ', email: 'ann@example.com' }, 'ann@example.com'],
	[{ id: '7', name: null, email: 'ann@example.com' }, 'ann@example.com'],
	[{ id: '7', email: 'ann@example.com' }, 'ann@example.com'],
	[{ id: 'ann@example.com', name: '' }, 'ann@example.com'],
	[{ id: '7', name: '', email: ' ', crmId: '102' }, 'owner 102'],
	[{ id: '7', name: '' }, 'owner 7'],
	[{ id: 'ann.lee', name: '' }, 'ann.lee'],
	[{ id: 'u7', name: '' }, 'owner u7'],
])('an owner of an item %j is called %s', (owner, name) => {
	expect(nameRead(owner)).toBe(name);
});

test('a name stays as it was written', () => {
	expect(nameRead({ id: '7', name: ' Ann ' })).toBe(' Ann ');
});

test.each([
	[{}, 'owner'],
	[{ name: ' Ann ' }, 'Ann'],
	[{ name: null, email: null, crmId: null, id: '7' }, 'owner 7'],
])('by marks %j somebody is called %s', (marks, name) => {
	expect(nameOfOwner(marks)).toBe(name);
});
