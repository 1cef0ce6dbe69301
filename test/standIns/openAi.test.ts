import { secretsOf } from './account';
import { openAccount, type StandInAccount } from './client';
import { startStandIns, type StandIns } from './start';
import { through } from './through';

const name = 'openAi';
const { openAiKey } = secretsOf(name);

let standIns: StandIns;
let account: StandInAccount;
beforeAll(async () => {
	standIns = await startStandIns();
	account = await openAccount(standIns.controlUrl, name, {
		openAi: { answers: [{ to: 'price', says: '{"sales": true}' }] },
	});
});
afterAll(async () => await standIns.close());
beforeEach(async () => await account.reset());

const ask = async (body: object, key = openAiKey) =>
	await through(standIns, 'https://api.openai.com/v1/chat/completions', {
		method: 'POST',
		headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});

const about = (content: string) => ({
	...{ model: 'gpt-4.1-mini', temperature: 0.7, stream: false },
	messages: [
		{ role: 'system', content: 'What is it?' },
		{ role: 'user', content },
	],
});

test.each([
	['What is the price?', '{"sales": true}'],
	['Hello', 'I cannot tell.'],
])('asked "%s", it says %s', async (asked, said) => {
	const answer = await ask(about(asked));
	expect(answer.json()).toMatchObject({
		object: 'chat.completion',
		choices: [{ message: { role: 'assistant', content: said }, finish_reason: 'stop' }],
	});
	const { openAi, complaints } = await account.records();
	expect({ openAi, complaints }).toEqual({
		openAi: { completions: [{ asked, said }] },
		complaints: [],
	});
});

test.each([
	['no message', { ...about(''), messages: [] }, 400],
	['no model', { ...about('Hello'), model: '' }, 400],
	['a parameter that is none', { ...about('Hello'), mood: 'good' }, 400],
])('refuses %s, in its own form', async (_what, body, status) => {
	const answer = await ask(body);
	expect([answer.status, answer.json()]).toEqual([
		status,
		{ error: expect.objectContaining({ type: 'invalid_request_error' }) },
	]);
	const { openAi, complaints } = await account.records();
	expect(complaints).toMatchObject([{ vendor: 'openAi' }]);
	expect(openAi.completions).toEqual([]);
});

test('refuses the key of nobody', async () => {
	expect((await ask(about('Hello'), 'sk-nobody')).status).toBe(401);
});
