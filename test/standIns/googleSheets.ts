import { createVerify } from 'node:crypto';
import { z } from 'zod/v4';
import type { Account } from './account';
import { columnOf, readRange, type Area } from './sheetRange';
import {
	answerBy,
	bearerOf,
	readJson,
	Refused,
	type Answer,
	type Refusal,
	type Route,
	type Vendor,
	type VendorRequest,
} from './vendor';

const loginHost = 'oauth2.googleapis.com';

/**
 * The values of a spreadsheet, and the tokens for them, as n8n's Google Sheets node 4 calls them and as
 * Google's documentation of Sheets API v4 has these calls.
 */
export const googleSheets: Vendor = {
	name: 'googleSheets',
	hosts: ['sheets.googleapis.com', loginHost],
	isOf(request, account) {
		if (request.path !== '/token') return bearerOf(request) === account.secrets.googleToken;
		return isLogin(new URLSearchParams(request.body), account);
	},
	answer: (request, account) => answerBy(routes, request, account),
	refusal: ({ status, text, reason = statuses[status] ?? 'UNKNOWN' }: Refusal) => ({
		status,
		body: { error: { code: status, message: text, status: reason } },
	}),
};

const statuses: Record<number, string> = {
	400: 'INVALID_ARGUMENT',
	401: 'UNAUTHENTICATED',
	403: 'PERMISSION_DENIED',
	404: 'NOT_FOUND',
	429: 'RESOURCE_EXHAUSTED',
	500: 'INTERNAL',
	503: 'UNAVAILABLE',
};

const routes: readonly Route[] = [
	['POST', /^\/token$/, giveToken],
	['GET', /^\/v4\/spreadsheets\/([^/:]+)$/, describe],
	['POST', /^\/v4\/spreadsheets\/([^/:]+):batchUpdate$/, changeGrid],
	['POST', /^\/v4\/spreadsheets\/([^/:]+)\/values:batchUpdate$/, writeAreas],
	['POST', /^\/v4\/spreadsheets\/([^/:]+)\/values\/(.+):append$/, append],
	['GET', /^\/v4\/spreadsheets\/([^/:]+)\/values\/(.+)$/, read],
	['PUT', /^\/v4\/spreadsheets\/([^/:]+)\/values\/(.+)$/, write],
];

const ok = (body: object): Answer => ({ status: 200, body });

const refuse = (text: string, status = 400) => new Refused({ status, text });

/** A refresh token of the account, or an assertion that its service account has signed. */
function isLogin(form: URLSearchParams, { secrets }: Account): boolean {
	const refresh = form.get('refresh_token');
	if (refresh !== null) return refresh === secrets.googleRefreshToken;
	const [head = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.');
	return createVerify('RSA-SHA256')
		.update(`${head}.${claims}`)
		.verify(secrets.googleServiceAccount.publicKey, signature, 'base64url');
}

const grants = ['refresh_token', 'urn:ietf:params:oauth:grant-type:jwt-bearer'];

const claimsSchema = z.looseObject({
	iss: z.string(),
	scope: z.string().includes('https://www.googleapis.com/auth/spreadsheets'),
	aud: z.literal(`https://${loginHost}/token`),
	iat: z.int(),
	exp: z.int(),
});

function giveToken({ secrets }: Account, { body }: VendorRequest): Answer {
	const form = new URLSearchParams(body);
	if (!grants.includes(form.get('grant_type') ?? '')) throw refuse('unsupported_grant_type');
	const [, claims] = (form.get('assertion') ?? '').split('.');
	if (claims !== undefined) {
		const said: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
		const { error } = claimsSchema.safeParse(said);
		if (error) throw refuse(z.prettifyError(error));
	}
	return ok({ access_token: secrets.googleToken, token_type: 'Bearer', expires_in: 3599 });
}

export type Cell = string | number | boolean;

/** A tab of the spreadsheet: its rows, of which the first names the columns. */
export interface Tab {
	title: string;
	sheetId: number;
	rows: Cell[][];
}

function tabsOf({ records, secrets }: Account, spreadsheet = ''): Tab[] {
	if (spreadsheet === secrets.spreadsheetId) return records.googleSheets.tabs;
	throw refuse('Requested entity was not found.', 404);
}

/** The place that a range names, and the tab it is in. */
function placeOf(account: Account, spreadsheet: string, range: string): { tab: Tab; area: Area } {
	const { title, area } = readRange(range) ?? {};
	const tab = tabsOf(account, spreadsheet).find((each) => each.title === title);
	if (tab && area) return { tab, area };
	throw refuse(`Unable to parse range: ${range}`);
}

function describe(account: Account, _request: VendorRequest, spreadsheet = ''): Answer {
	return ok({
		sheets: tabsOf(account, spreadsheet).map(({ title, sheetId, rows }, index) => ({
			properties: {
				...{ sheetId, title, index, sheetType: 'GRID' },
				gridProperties: { rowCount: Math.max(1000, rows.length), columnCount: 26 },
			},
		})),
	});
}

const gridBody = z.strictObject({
	requests: z
		.array(
			z.strictObject({
				appendDimension: z.strictObject({
					sheetId: z.union([z.int(), z.string().regex(/^\d+$/)]),
					dimension: z.enum(['ROWS', 'COLUMNS']),
					length: z.int().positive(),
				}),
			}),
		)
		.min(1),
});

function changeGrid(account: Account, request: VendorRequest, spreadsheet = ''): Answer {
	tabsOf(account, spreadsheet);
	const { requests } = readJson(request, gridBody);
	return ok({ spreadsheetId: spreadsheet, replies: requests.map(() => ({})) });
}

const renderings = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'];

function read(account: Account, request: VendorRequest, spreadsheet = '', range = ''): Answer {
	const rendering = request.query.get('valueRenderOption') ?? 'FORMATTED_VALUE';
	if (!renderings.includes(rendering)) throw refuse(`Invalid value_render_option: ${rendering}`);
	const { tab, area } = placeOf(account, spreadsheet, range);
	const rows = tab.rows
		.slice(area.firstRow - 1, area.lastRow)
		.map((row) => row.slice(area.firstColumn, area.lastColumn + 1).map(asShown(rendering)))
		.map(withoutEmptyEnd);
	const values = rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
	// Google leaves the values out where there are none.
	return ok({ range, majorDimension: 'ROWS', ...(values.length > 0 && { values }) });
}

const asShown = (rendering: string) => (cell: Cell) =>
	rendering === 'FORMATTED_VALUE' && typeof cell !== 'string' ? String(cell).toUpperCase() : cell;

const withoutEmptyEnd = (row: Cell[]) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

/** A cell that is `null` is left as it is. */
const cells = z.array(
	z.array(z.union([z.string().max(50_000), z.number(), z.boolean(), z.null()])),
);

type Written = z.infer<typeof cells>;

const inputOptions = ['RAW', 'USER_ENTERED'] as const;

const areasBody = z.strictObject({
	data: z.array(z.strictObject({ range: z.string(), values: cells })).min(1),
	valueInputOption: z.enum(inputOptions),
});

function writeAreas(account: Account, request: VendorRequest, spreadsheet = ''): Answer {
	const { data, valueInputOption } = readJson(request, areasBody);
	const places = data.map(({ range, values }) => ({
		...placeOf(account, spreadsheet, range),
		values,
	}));
	for (const { tab, area, values } of places) put(tab, area, values, valueInputOption);
	return ok({ spreadsheetId: spreadsheet, totalUpdatedRows: data.length });
}

const valuesBody = z.strictObject({
	range: z.string(),
	majorDimension: z.literal('ROWS').optional(),
	values: cells,
});

/** What a request wants written, and how Google is to read it. */
function writtenBy(request: VendorRequest, range: string) {
	const { range: named, values } = readJson(request, valuesBody);
	const { data: option } = z.enum(inputOptions).safeParse(request.query.get('valueInputOption'));
	if (!option) throw refuse("'valueInputOption' is required but not specified");
	const plain = (text: string) => text.replaceAll("'", '');
	if (plain(named) !== plain(range)) {
		throw refuse(`Requested writing within range [${range}], but tried writing to [${named}]`);
	}
	return { values, option };
}

function write(account: Account, request: VendorRequest, spreadsheet = '', range = ''): Answer {
	const { tab, area } = placeOf(account, spreadsheet, range);
	const { values, option } = writtenBy(request, range);
	put(tab, area, values, option);
	return ok({ spreadsheetId: spreadsheet, updatedRange: range, updatedRows: values.length });
}

/** Behind the last row of the tab, wherever that is by now. */
function append(account: Account, request: VendorRequest, spreadsheet = '', range = ''): Answer {
	const { tab, area } = placeOf(account, spreadsheet, range);
	const { values, option } = writtenBy(request, range);
	const last = tab.rows.findLastIndex((row) => row.some((cell) => cell !== ''));
	put(tab, { ...area, firstRow: last + 2 }, values, option);
	const updatedRange = `${tab.title}!${columnOf(area.firstColumn)}${last + 2}`;
	return ok({ spreadsheetId: spreadsheet, updates: { updatedRange, updatedRows: values.length } });
}

function put(tab: Tab, { firstRow, firstColumn }: Area, values: Written, option: string) {
	for (const [down, row] of values.entries()) {
		const at = firstRow - 1 + down;
		while (tab.rows.length <= at) tab.rows.push([]);
		const target = tab.rows[at] ?? [];
		for (const [right, cell] of row.entries()) {
			while (target.length <= firstColumn + right) target.push('');
			if (cell !== null) target[firstColumn + right] = option === 'RAW' ? cell : asTyped(cell);
		}
	}
}

/** Google takes what somebody types for a number or a formula where it looks like one. */
function asTyped(cell: Cell): Cell {
	if (typeof cell !== 'string') return cell;
	if (/^=/.test(cell)) return '#ERROR!';
	return /^[+-]?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
