import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import type { StandIns } from './start';

export interface Sent {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
}

export interface Received {
	status: number;
	headers: Record<string, unknown>;
	text: string;
	json(): unknown;
}

/** Calls an address through the proxy, as any client does; rejects as Node does. */
export async function through(
	{ proxyUrl, authority }: StandIns,
	url: string,
	{ method = 'GET', headers = {}, body = '' }: Sent = {},
): Promise<Received> {
	const { hostname, port } = new URL(url);
	const socket = await tunnel(proxyUrl, `${hostname}:${port || 443}`);
	return await new Promise((resolve, reject) => {
		const request = httpsRequest(url, {
			...{ method, headers, socket, servername: hostname, ca: readFileSync(authority) },
			agent: false,
		});
		request.on('error', reject);
		request.on('response', (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (chunk: string) => (text += chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					text,
					json: () => JSON.parse(text) as unknown,
				}),
			);
		});
		request.end(body);
	});
}

async function tunnel(proxyUrl: string, target: string): Promise<Socket> {
	return await new Promise((resolve, reject) => {
		const request = httpRequest(proxyUrl, { method: 'CONNECT', path: target, agent: false });
		request.on('error', reject);
		request.on('connect', ({ statusCode = 0 }, socket: Socket, head) => {
			if (statusCode === 200) resolve(socket);
			else {
				let text = head.toString();
				socket.on('data', (chunk) => (text += String(chunk)));
				socket.on('end', () => reject(new Error(`The proxy answers ${statusCode}: ${text}`)));
			}
		});
		request.end();
	});
}
