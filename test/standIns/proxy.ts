import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Certificates } from './certificates';
import { HEADER } from './connectionErrors';
import type { Answer, VendorRequest } from './vendor';

/** What becomes of a request: an answer, an end of the connection, or an error before it. */
export type Outcome = Answer | { connection: 'reset' | 'closed' } | { fails: string };

export interface Proxy {
	url: string;
	close(): Promise<void>;
}

/**
 * A forward proxy on 127.0.0.1 that reaches nobody: it ends the TLS of the hosts it knows itself,
 * and refuses all others by name.
 */
export async function startProxy({
	hosts,
	certificates: { key, cert },
	serve,
	refused,
}: {
	hosts: readonly string[];
	certificates: Certificates;
	serve(host: string, request: VendorRequest): Promise<Outcome>;
	/** Is told of each host that nobody stands in for. */
	refused(host: string): void;
}): Promise<Proxy> {
	const secureContext = createSecureContext({ key, cert });
	/** The connection below each tunnel, which can be reset. */
	const below = new Map<unknown, { raw: Socket; host: string }>();
	const open = new Set<Socket>();
	const refusalOf = (target: string) => {
		refused(target);
		return `Nobody stands in for ${target}, and nothing may reach the internet`;
	};

	const vendors = createServer((request, response) => {
		const tunnel = below.get(request.socket);
		if (!tunnel) throw new Error('A request came through no tunnel');
		void read(request)
			.then(async (read) => await serve(tunnel.host, read))
			.then((outcome) => conclude(outcome, tunnel.raw, response))
			// Whoever asked went away before the end of the question.
			.catch(() => tunnel.raw.destroy());
	});

	const proxy = createServer((request, response) => {
		response.writeHead(502, { 'content-type': 'text/plain' }).end(refusalOf(request.url ?? ''));
	});
	proxy.on('connection', (socket: Socket) => {
		open.add(socket);
		socket.on('close', () => open.delete(socket));
	});
	proxy.on('connect', ({ url = '' }, raw: Socket) => {
		const [host = ''] = url.split(':');
		raw.on('error', () => raw.destroy());
		if (!hosts.includes(host)) {
			const text = refusalOf(host);
			raw.end(`HTTP/1.1 502 Bad Gateway\r\ncontent-length: ${text.length}\r\n\r\n${text}`);
			return;
		}
		raw.write('HTTP/1.1 200 Connection Established\r\n\r\n');
		const tunnel = new TLSSocket(raw, { isServer: true, secureContext });
		below.set(tunnel, { raw, host });
		tunnel.on('error', () => raw.destroy());
		tunnel.on('close', () => below.delete(tunnel));
		vendors.emit('connection', tunnel);
	});
	await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

	return {
		url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
		close: async () =>
			await new Promise((resolve) => {
				proxy.close(() => resolve());
				for (const socket of open) socket.destroy();
			}),
	};
}

async function read(request: IncomingMessage): Promise<VendorRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.from(chunk));
	const { pathname, searchParams } = new URL(request.url ?? '', 'https://vendor');
	return {
		method: request.method ?? '',
		path: decodeURIComponent(pathname),
		query: searchParams,
		headers: request.headers,
		body: Buffer.concat(chunks).toString('utf8'),
	};
}

function conclude(outcome: Outcome, raw: Socket, response: ServerResponse) {
	if ('connection' in outcome) {
		if (outcome.connection === 'reset') raw.resetAndDestroy();
		else raw.destroy();
	} else if ('fails' in outcome) {
		response.writeHead(599, { [HEADER]: outcome.fails }).end();
	} else {
		const { status, headers, body } = outcome;
		const isText = typeof body === 'string';
		const type = isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
		response.writeHead(status, { 'content-type': type, ...headers });
		response.end(isText ? body : JSON.stringify(body));
	}
}
