import { hubspotTemplate } from '../workflows/templates';
import { inquiryFrom, onceThere } from './desk';
import type { StandInServer } from './servers';
import { openVendorDesk, phoneOf, type VendorDesk, type VendorDifferences } from './vendorDesk';

export { emailOf, phoneOf } from './vendorDesk';

/** The HubSpot template, live in a workspace of a real server, with vendors that are stood in for. */
export interface HubspotDesk extends VendorDesk {
	/** A visitor who agrees to be answered by SMS sends the form. */
	ask(name: string, changes?: Record<string, string | string[]>): Promise<{ status: number }>;
}

/** Puts the HubSpot template into a server, published, in a workspace and an account of its own. */
export async function openHubspotDesk(
	server: StandInServer,
	workspace: string,
	differences: Omit<VendorDifferences, 'template'> = {},
): Promise<HubspotDesk> {
	const desk = await openVendorDesk(server, workspace, {
		...differences,
		template: hubspotTemplate(),
	});
	return {
		...desk,
		ask: async (name, changes = {}) =>
			await onceThere(
				async () =>
					await desk.api.submitForm(workspace, {
						...inquiryFrom(name),
						Phone: phoneOf(name),
						'Text messages': ['I agree to be answered by SMS'],
						...changes,
					}),
			),
	};
}
