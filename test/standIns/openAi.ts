import { z } from 'zod/v4';
import type { Account } from './account';
import {
	answerBy,
	bearerOf,
	readJson,
	type Answer,
	type Route,
	type Vendor,
	type VendorRequest,
} from './vendor';

/** Chat completions of OpenAI, as n8n's OpenAI Chat Model 1.2 asks for them. */
export const openAi: Vendor = {
	name: 'openAi',
	hosts: ['api.openai.com'],
	isOf: (request, { secrets }) => bearerOf(request) === secrets.openAiKey,
	answer: (request, account) => answerBy(routes, request, account),
	refusal: ({ status, text, reason = types[status] ?? 'server_error' }) => ({
		status,
		body: { error: { message: text, type: reason, param: null, code: null } },
	}),
};

const types: Record<number, string> = {
	400: 'invalid_request_error',
	401: 'invalid_request_error',
	404: 'invalid_request_error',
	429: 'rate_limit_error',
};

const routes: readonly Route[] = [['POST', /^\/v1\/chat\/completions$/, complete]];

/** What a model was asked, and what it said. */
export interface Completion {
	asked: string;
	said: string;
}

const completionBody = z.strictObject({
	model: z.string().min(1),
	messages: z
		.array(
			z.strictObject({
				role: z.enum(['system', 'developer', 'user', 'assistant']),
				content: z.string(),
			}),
		)
		.min(1),
	temperature: z.number().min(0).max(2).optional(),
	top_p: z.number().min(0).max(1).optional(),
	n: z.int().positive().optional(),
	stream: z.literal(false).optional(),
});

/** It says what the account has for words of the last message, and else what a model says that knows nothing. */
function complete({ world, records }: Account, request: VendorRequest): Answer {
	const { model, messages } = readJson(request, completionBody);
	const asked = messages.at(-1)?.content ?? '';
	const said = world.openAi.answers.find(({ to }) => asked.includes(to))?.says ?? 'I cannot tell.';
	records.openAi.completions.push({ asked, said });
	return {
		status: 200,
		body: {
			...{ id: `chatcmpl-${records.openAi.completions.length}`, object: 'chat.completion' },
			...{ created: Math.floor(Date.now() / 1000), model },
			choices: [{ index: 0, message: { role: 'assistant', content: said }, finish_reason: 'stop' }],
			usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
		},
	};
}
