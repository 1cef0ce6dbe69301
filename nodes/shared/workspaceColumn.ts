import { LeadOpsError } from '../core/errors';
import { mapped, textColumn, type Column, type Look } from './settings';
import { isTestCopy } from './testCopy';

/**
 * The name of a workspace. One that ends as those of test copies do is refused by the label: leads
 * would be worked on where no clock fires and nothing is sent by itself.
 */
export const workspaceColumn = (
	look: Partial<Look> & { description: string; default?: string },
): Column<string> => {
	const column = textColumn({
		displayName: 'Workspace',
		placeholder: 'e.g. client-a',
		...look,
	});
	return {
		...column,
		read: (written, place) =>
			mapped(column.read(written, place), (name, itemIndex) => {
				if (!isTestCopy(name.toLowerCase())) return name;
				throw new LeadOpsError({
					code: 'workspace.testCopy',
					message: `${place.where(itemIndex)}${column.label} is "${name}", the test copy of a workspace, where no clock fires and nothing is sent by itself`,
					hint: 'Name the workspace without ":test". A run by hand works on its test copy by itself.',
				});
			}),
	};
};
