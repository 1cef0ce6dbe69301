import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { mailFolder } from '../../host/lib/mail.js';

describe('the mails of npm start', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'lead-ops-test-'))));
	afterEach(() => rmSync(folder, { recursive: true }));

	/** Who may do what with a folder; on Windows rights are told another way. */
	const rights = (of: string) => (process.platform === 'win32' ? 0o700 : statSync(of).mode & 0o777);

	it('are kept in the data folder, for its owner alone', () => {
		const mails = mailFolder(folder);
		expect(path.dirname(mails)).toBe(folder);
		expect(existsSync(mails)).toBe(true);
		expect(rights(mails)).toBe(0o700);
	});

	it('are closed to others also where the folder was open before', () => {
		chmodSync(mailFolder(folder), 0o755);
		expect(rights(mailFolder(folder))).toBe(0o700);
	});
});
