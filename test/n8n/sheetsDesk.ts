import { secretsOf, type World } from '../standIns/account';
import type { Cell } from '../standIns/googleSheets';
import { fillIn, parametersOf, sheetsTemplate, type Template } from '../workflows/templates';
import { addressIn, goOn, onceThere } from './desk';
import type { StandInServer } from './servers';
import { openVendorDesk, type VendorDesk, type VendorDifferences } from './vendorDesk';

/** A row of a tab, by the names of its columns. */
export type Row = Record<string, Cell>;

/** The Google Sheets template, live in a workspace of a real server. */
export interface SheetsDesk extends VendorDesk {
	/** Posts to the address of the template, with the header that it asks for. */
	post(request: RequestInit): Promise<{ status: number; answer: unknown }>;
	/** The same without the header. */
	postAsStranger(request: RequestInit): Promise<{ status: number }>;
	/** The cells of the tab Leads; the first row names the columns. */
	cells(): Promise<Cell[][]>;
	/** The same by the names of the columns. */
	rows(): Promise<Row[]>;
}

/** What senders have to say so that they are let in. */
const senderKey = { name: 'X-Intake-Key', value: 'of the stand-ins' };

/** The people of the tab Team. */
const teamRows = (workspace: string) =>
	['Ann Lee', 'Bo Chan', 'Cy Diaz'].map((name, index, all) => {
		const [first = ''] = name.toLowerCase().split(' ');
		return [name, addressIn(workspace, first), all[(index + 1) % all.length] ?? ''];
	});

/** A spreadsheet with the team, and these rows in the tab Leads. */
export const spreadsheetOf = (workspace: string, leads: Cell[][] = []): World => ({
	googleSheets: { Leads: leads, Team: [['Name', 'Email', 'Backup'], ...teamRows(workspace)] },
});

/** Puts the template into a server, published, in a workspace, a spreadsheet and an account of its own. */
export async function openSheetsDesk(
	server: StandInServer,
	workspace: string,
	{ leads, change = () => {}, ...more }: VendorDifferences & { leads?: Cell[][] } = {},
): Promise<SheetsDesk> {
	const key = { name: `Senders of ${workspace}`, type: 'httpHeaderAuth', data: senderKey };
	await goOn(server).api.createCredential(key);
	const desk = await openVendorDesk(server, workspace, {
		template: sheetsTemplate(),
		world: spreadsheetOf(workspace, leads),
		...more,
		change(template) {
			useSpreadsheet(template, secretsOf(workspace).spreadsheetId);
			const intake = template.nodes.find(({ name }) => name === 'Inquiry Comes In');
			if (intake) intake.credentials = { [key.type]: { name: key.name } };
			rowsInQuickSuccession(template);
			change(template);
		},
	});
	const send = async ({ headers, ...request }: RequestInit, own: Record<string, string>) =>
		await onceThere(
			async () =>
				await fetch(`${server.baseUrl}/webhook/${workspace}`, {
					...{ method: 'POST', ...request },
					headers: { ...(headers as Record<string, string>), ...own },
				}),
		);
	const cells = async () => {
		const { tabs } = (await desk.account.records()).googleSheets;
		return tabs.find(({ title }) => title === 'Leads')?.rows ?? [];
	};
	return {
		...desk,
		async post(request) {
			const response = await send(request, { [senderKey.name]: senderKey.value });
			const text = await response.text();
			return {
				status: response.status,
				answer: text === '' ? text : (JSON.parse(text) as unknown),
			};
		},
		postAsStranger: async (request) => await send(request, {}),
		cells,
		async rows() {
			const [names = [], ...rows] = await cells();
			return rows.map((row) =>
				Object.fromEntries(names.map((name, column) => [String(name), row[column] ?? ''])),
			);
		},
	};
}

/** Google counts calls a minute; its stand-in does not. Still one row at a time. */
function rowsInQuickSuccession(template: Template) {
	const { channel: channels } = parametersOf(template, 'Send What Is Queued').channels as {
		channel: Array<{ channel: string; mostPerSecond: number }>;
	};
	for (const each of channels) if (each.channel === 'CRM Record') each.mostPerSecond = 20;
}

/** The spreadsheet is named in one place. */
const useSpreadsheet = (template: Template, id: string) =>
	fillIn(template, 'desk.sheet', `https://docs.google.com/spreadsheets/d/${id}/edit`);
