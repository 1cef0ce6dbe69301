import { cellText, isExpression, type Column, type Look } from './settings';
import { cellColumn } from './settings/column';
import { isTestCopy } from './testCopy';

/**
 * The name of a workspace. Refused by the label are one that ends as those of test copies do, since leads
 * would be worked on where no clock fires and nothing is sent by itself, and an expression that comes to
 * nothing: what is one client's would go to the workspace of whoever left the field empty.
 */
export const workspaceColumn = (
	look: Partial<Look> & { description: string; default?: string },
): Column<string> => {
	const { default: standard = '', ...drawn } = look;
	return cellColumn(
		{
			displayName: 'Workspace',
			placeholder: 'e.g. client-a',
			...drawn,
			type: 'string',
			default: standard,
		},
		standard,
		(value, refuse, written) => {
			const name = cellText(value);
			if (name === '' && isExpression(written)) {
				return refuse(
					'workspace.nothing',
					`has an expression that comes to nothing here: ${written.slice(1)}`,
					'Correct the expression, or let it say which workspace is meant then, such as {{ $json.client || "default" }}. A field that is left empty takes the workspace that is said before this node.',
				);
			}
			if (!isTestCopy(name.toLowerCase())) return name;
			return refuse(
				'workspace.testCopy',
				`is "${name}", the test copy of a workspace, where no clock fires and nothing is sent by itself`,
				'Name the workspace without ":test". A run by hand works on its test copy by itself.',
			);
		},
	);
};
