import { alikeLeads, findPerson } from '../../nodes/desk/people';
import type { StoreSession } from '../../nodes/store';
import { register, useDesk } from './useDesk';

const inStore = useDesk();

const nobody = { inquiryId: null, leadId: null, email: null, phone: null, defaultCountry: null };

const ada = {
	...{ fullName: 'Ada Lovelace', email: 'ada@engine.example', phone: '+4930123456' },
	...{ company: 'Engine Works', message: 'Two engines' },
};

async function alikeTo(session: StoreSession, email: string) {
	const found = await findPerson(session, { ...nobody, email });
	const alike = await alikeLeads(session, found);
	return alike.map(({ name, shares }) => [name, [...shares].sort()]);
}

test.each<[string, Record<string, unknown>, unknown[]]>([
	['who has the same number', { fullName: 'Bo Chan', phone: ada.phone }, [['Bo Chan', ['phone']]]],
	[
		'who has the same name, and nothing else that tells',
		{ fullName: ada.fullName, email: 'al@home.example' },
		[['Ada Lovelace', ['name']]],
	],
	['no colleague', { fullName: 'Bo Chan', email: 'bo@engine.example', company: ada.company }, []],
	['nobody who shares nothing', { fullName: 'Bo Chan', email: 'bo@looms.example' }, []],
])('named as perhaps the same is %s', async (_who, other, expected) => {
	const alike = await inStore(async (session) => {
		await register(session, ada);
		await register(session, { ...other, message: 'Me too' });
		return await alikeTo(session, ada.email);
	});
	expect(alike).toEqual(expected);
});
