import { assignmentOf, assignmentText } from '../../nodes/store/sql/assignmentText';
import { ownerOf, ownerText } from '../../nodes/store/sql/ownerText';
import { assignment } from './contract/records';

const nobodyElse = { phone: null, crmId: null };

test.each([
	{ id: 'ann@example.com', name: 'Ann', email: 'ann@example.com', says: 'whose ID is their email' },
	{ id: '17', name: 'Ann', email: 'ann@example.com', says: 'with an ID' },
	{ id: 'Ann', name: 'Ann', email: null, says: 'without an email' },
])('an owner $says comes back as they were', ({ id, name, email }) => {
	const owner = { id, name, email, ...nobodyElse };
	expect(ownerOf(ownerText(owner))).toEqual(owner);
	const kept = assignment({ owner, backup: owner });
	expect(assignmentOf(assignmentText(kept))).toEqual(kept);
});

test('an ID that is the email is kept once', () => {
	const owner = { id: 'ann@example.com', name: 'Ann', email: 'ann@example.com', ...nobodyElse };
	expect(ownerText(owner)).toBe('{"name":"Ann","email":"ann@example.com"}');
	const text = assignmentText(assignment({ owner, backup: owner }));
	expect(text.match(/ann@example\.com/g)).toHaveLength(2);
});
