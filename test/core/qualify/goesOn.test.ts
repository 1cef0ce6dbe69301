import { goesOnAfterNo } from '../../../nodes/core/qualify';

const said = (...texts: string[]) => texts.map((text) => ({ words: text.split(' ') }));

test.each<[string, string | undefined]>([
	['not interested but in a garage', 'but'],
	['not interested instead a garage', 'instead'],
	['not interested in the fence but instead in a garage', 'instead'],
	['not interested but thanks', undefined],
	['not interested but thanks but the gate', 'but'],
	['not interested but', undefined],
	['not interested', undefined],
	['nice but not interested', undefined],
	['but a garage', undefined],
	['no thanks we chose the fence instead of it', undefined],
	['non ci interessa ma il grande', 'ma'],
	['nao tenho interesse mais tarde talvez', undefined],
	['pas interesse mais le grand', 'mais'],
	['not interested in ma the dog', undefined],
])('%j goes on after %s', (text, after) => {
	expect(goesOnAfterNo(said(text))).toBe(after);
});

test('a no goes on within its own text', () => {
	expect(goesOnAfterNo(said('not interested', 'but a garage'))).toBeUndefined();
	expect(goesOnAfterNo(said('a garage', 'not interested but a gate'))).toBe('but');
});
