/** Who watches a workspace, and what its people have said. */
import { unsaid } from '../../nodes/core/workspace';
import {
	isWatched,
	refuseMixUp,
	saidForWorkspace,
	sayForWorkspace,
	sayNotWatching,
	sayWatching,
} from '../../nodes/desk/workspace';
import { keptDefaultCountry } from '../../nodes/desk/people';
import { minute, now, useDesk } from './useDesk';

const inDesk = useDesk();

const trigger = (name: string, says = true) => ({
	...{ workflow: { id: name, name: `Workflow ${name}` }, node: 'Time Is Up', says },
});

const watches = async (who: string, at = now, says = true) =>
	await inDesk(async (session) => await sayWatching(session, who, trigger(who, says), at));

const watchedAt = async (at: number) =>
	await inDesk(async (session) => await isWatched(session, at));

const wantsIn = async (who: string, at: number, says = true) =>
	await inDesk(
		async (session) => await refuseMixUp(session, { workspace: 'default', who, says }, at),
	);

const taken = expect.objectContaining({ code: 'workspace.taken' });

test('a trigger is there until it says that it is gone', async () => {
	expect(await watchedAt(now)).toBe(false);
	await watches('a');
	await watches('b', now, false);
	await inDesk(async (session) => await sayNotWatching(session, 'a'));
	expect(await watchedAt(now)).toBe(true);
	await inDesk(async (session) => await sayNotWatching(session, 'b'));
	expect(await watchedAt(now)).toBe(false);
});

test('one that was killed is there for five minutes more, and then another may say the hours', async () => {
	await watches('killed');
	await expect(wantsIn('next', now + 5 * minute - 1)).rejects.toEqual(taken);
	expect(await watchedAt(now + 5 * minute - 1)).toBe(true);
	await wantsIn('next', now + 5 * minute);
	expect(await watchedAt(now + 5 * minute)).toBe(false);
});

test.each([
	['itself, which starts again', 'a', true, true],
	['another one', 'b', true, false],
	['another one that says nothing', 'b', false, true],
])('beside a trigger that says the hours there may be %s: %s', async (_, who, says, may) => {
	await watches('a');
	if (may) await wantsIn(who, now, says);
	else await expect(wantsIn(who, now, says)).rejects.toEqual(taken);
});

test('a trigger that says nothing keeps nobody from saying the hours', async () => {
	await watches('a', now, false);
	await wantsIn('b', now);
});

test('what was said stays as it was said last, and is no one else’s; what cannot be read is nothing', async () => {
	const said = { ...unsaid('Asia/Tokyo'), defaultCountry: 'JP' };
	await inDesk(async (session) => {
		expect(await saidForWorkspace(session)).toBeUndefined();
		await sayForWorkspace(session, unsaid('UTC'));
		await sayForWorkspace(session, said);
	});
	expect(await inDesk(saidForWorkspace)).toEqual(said);
	await inDesk(async ({ settings }) => await settings.set('workspaceSaid', { calendar: 9 }));
	expect(await inDesk(saidForWorkspace)).toBeUndefined();
});

test('a phone is looked up by the country that was said, else by the one that was read with last', async () => {
	await inDesk(async ({ settings }) => await settings.set('defaultCountry', 'AT'));
	expect(await inDesk(keptDefaultCountry)).toBe('AT');
	await inDesk(
		async (session) => await sayForWorkspace(session, { ...unsaid('UTC'), defaultCountry: 'DE' }),
	);
	expect(await inDesk(keptDefaultCountry)).toBe('DE');
});
