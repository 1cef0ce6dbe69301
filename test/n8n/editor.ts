import { chromium, selectors, type Browser, type Locator, type Page } from 'playwright-core';
import { attemptAsync } from '../../nodes/core/attempt';
import { eventually } from './desk';
import type { TestServer } from './servers';

selectors.setTestIdAttribute('data-test-id');

/** A workflow in n8n's editor, changed as a person changes it. */
export class Editor {
	private constructor(
		private readonly browser: Browser,
		private readonly page: Page,
	) {}

	/**
	 * Opens a workflow, as the account that is signed in to the server.
	 *
	 * @param executablePath a Chromium
	 */
	static async open(
		executablePath: string,
		{ baseUrl, session }: Pick<TestServer, 'baseUrl' | 'session'>,
		workflowId: string,
	): Promise<Editor> {
		const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
		const context = await browser.newContext({ viewport: { width: 1500, height: 1000 } });
		const [name = '', value = ''] = (session.cookie ?? '').split(/[=;]/);
		await context.addCookies([{ name, value, url: baseUrl }]);
		// The session is bound to what the editor takes for its browser.
		await context.addInitScript(
			(id) => localStorage.setItem('n8n-browserId', id),
			session.browserId ?? '',
		);
		const page = await context.newPage();
		const editor = new Editor(browser, page);
		const opened = await attemptAsync(async () => {
			await page.goto(`${baseUrl}/workflow/${workflowId}`);
			await page.getByTestId('canvas-node').first().waitFor();
		});
		if (opened.ok) return editor;
		// A browser that goes on would keep the tests from ending.
		await editor.close();
		throw opened.error;
	}

	/** Opens a node, changes what is in its panel, and closes it. */
	async change(node: string, edit: (panel: Locator) => Promise<void>): Promise<void> {
		const onCanvas = this.page.locator(
			`[data-test-id="canvas-node"][data-node-name=${JSON.stringify(node)}]`,
		);
		await onCanvas.click();
		await this.page.keyboard.press('Enter');
		const panel = this.page.getByTestId('node-parameters');
		await panel.waitFor();
		await edit(panel);
		await this.page.keyboard.press('Escape');
		await panel.waitFor({ state: 'hidden' });
	}

	/** Publishes what was changed, and waits until n8n has taken it. */
	async publish(): Promise<void> {
		await this.page.getByTestId('workflow-open-publish-modal-button').click();
		const taken = this.page.waitForResponse(/\/workflows\/[^/]+\/activate$/);
		await this.page.getByTestId('workflow-publish-button').click();
		expect((await taken).status()).toBe(200);
		await this.page.getByTestId('workflowPublish-modal').waitFor({ state: 'hidden' });
	}

	/** Leaves the workflow first: n8n lets nobody else change one that is open somewhere. */
	async close(): Promise<void> {
		await this.page.goto('about:blank');
		await this.browser.close();
	}
}

const tableOf = (panel: Locator, table: string) => panel.getByTestId(`fixed-collection-${table}`);

/**
 * Fills in a field of a panel.
 *
 * @param table the table that it stands in, whose last row is meant
 */
export async function fillIn(
	panel: Locator,
	field: string,
	text: string,
	table?: string,
): Promise<void> {
	const place = table === undefined ? panel : tableOf(panel, table);
	const input = place.getByTestId(`parameter-input-${field}`).last().locator('input').first();
	// A panel that is just drawn anew forgets what is typed meanwhile.
	await eventually(`${field} to be ${text}`, async () => {
		await input.fill(text);
		await input.press('Enter');
		await input.blur();
		return (await input.inputValue()) === text;
	});
}

/** Adds a row to a table of a panel. */
export const addRow = async (panel: Locator, table: string): Promise<void> =>
	await tableOf(panel, table).getByTestId('fixed-collection-add').last().click();

/** Chooses one of the options of a field, by its name on the screen. */
export async function choose(panel: Locator, field: string, option: string): Promise<void> {
	const page = panel.page();
	const input = panel.getByTestId(`parameter-input-${field}`).last().locator('input').first();
	await input.click();
	await page
		.locator('li.el-select-dropdown__item:visible')
		.filter({ has: page.getByText(option, { exact: true }) })
		.click();
	await input.blur();
}
