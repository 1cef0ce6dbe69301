import { comparableOf, leadFields } from '../../../nodes/core/match';

test.each([
	['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos'],
	['Ευαγγελία Σταύρου', 'Evangelia Stavrou'],
	['Пётр Иванов', 'Petr Ivanov'],
])('%s is %s', (own, latin) => {
	const [mine, theirs] = [own, latin].map((fullName) => comparableOf(leadFields, { fullName }));
	expect(mine?.slice(0, 2)).toEqual(theirs?.slice(0, 2));
});
