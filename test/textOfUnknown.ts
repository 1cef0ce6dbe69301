import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '..');

/** Functions that ask a value for its text or its number, and so throw what it throws. */
const askingFunctions = new Set(
	`String Number BigInt parseInt parseFloat isNaN isFinite encodeURIComponent`.split(' '),
);
const askingMethods = new Set(['toString', 'toLocaleString', 'valueOf']);
const listMethods = new Set(['join', 'sort', 'toSorted']);
const askingOperators = new Set([
	...[ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken, ts.SyntaxKind.PlusEqualsToken],
	...[ts.SyntaxKind.LessThanToken, ts.SyntaxKind.LessThanEqualsToken],
	...[ts.SyntaxKind.GreaterThanToken, ts.SyntaxKind.GreaterThanEqualsToken],
]);

/** Objects whose text is their class's own and cannot come from outside. */
const harmless = new Set(['Date', 'Buffer', 'NonSharedBuffer', 'URL', 'URLSearchParams', 'RegExp']);

/**
 * The places of sources at which a value whose kind is not known, or that is an object, is turned
 * into text or a number without a look at what it is.
 *
 * @param files whole paths
 * @example
 * unguarded([resolve('nodes/x.ts')]) // ['nodes/x.ts:3 String(field.id)']
 */
export function unguarded(files: readonly string[]): string[] {
	const { options } = settings();
	const program = ts.createProgram(files, options);
	const checker = program.getTypeChecker();
	const found: string[] = [];

	const isUnknown = (type: ts.Type): boolean => {
		if (type.isUnion()) return type.types.some(isUnknown);
		const { Unknown, Any, Never, NonPrimitive, TypeParameter } = ts.TypeFlags;
		if (type.flags & TypeParameter) {
			const least = checker.getBaseConstraintOfType(type);
			return least === undefined || isUnknown(least);
		}
		if (type.flags & (Unknown | Any | Never | NonPrimitive)) return true;
		return Boolean(type.flags & ts.TypeFlags.Object) && !harmless.has(type.symbol?.name ?? '');
	};
	const has = (node: ts.Node | undefined) =>
		node !== undefined && isUnknown(checker.getTypeAtLocation(node));
	const holds = (list: ts.Node) => {
		const element = checker.getTypeAtLocation(list).getNumberIndexType();
		return element !== undefined && !(element.flags & ts.TypeFlags.Any) && isUnknown(element);
	};

	const asks = (node: ts.Node): boolean => {
		if (ts.isTemplateSpan(node)) return has(node.expression);
		if (ts.isElementAccessExpression(node)) return has(node.argumentExpression);
		if (ts.isPrefixUnaryExpression(node)) {
			const { PlusToken, MinusToken } = ts.SyntaxKind;
			return [PlusToken, MinusToken].some((sign) => sign === node.operator) && has(node.operand);
		}
		if (ts.isBinaryExpression(node)) {
			return askingOperators.has(node.operatorToken.kind) && (has(node.left) || has(node.right));
		}
		if (ts.isNewExpression(node)) {
			return node.expression.getText() === 'Date' && has(node.arguments?.[0]);
		}
		if (!ts.isCallExpression(node)) return false;
		const { expression: called, arguments: given } = node;
		if (ts.isIdentifier(called)) return askingFunctions.has(called.text) && has(given[0]);
		if (!ts.isPropertyAccessExpression(called)) return false;
		const { expression: of, name } = called;
		// `list.map(String)` asks each of its values.
		if (given.some((each) => ts.isIdentifier(each) && askingFunctions.has(each.text))) {
			return holds(of);
		}
		if (askingMethods.has(name.text)) return given.length === 0 && has(of);
		if (!listMethods.has(name.text)) return false;
		return (name.text === 'join' || given.length === 0) && holds(of);
	};

	for (const source of program.getSourceFiles()) {
		if (!files.includes(source.fileName)) continue;
		const visit = (node: ts.Node): void => {
			if (asks(node)) {
				const { line } = source.getLineAndCharacterOfPosition(node.getStart());
				const place = `${relative(root, source.fileName)}:${line + 1}`;
				found.push(`${place} ${node.getText().replace(/\s+/g, ' ')}`);
			}
			ts.forEachChild(node, visit);
		};
		visit(source);
	}
	return found;
}

/** Every source of the pack, by its whole path. */
export const sources = (): string[] =>
	settings().fileNames.filter((file) => relative(root, dirname(file)).startsWith('nodes'));

function settings(): ts.ParsedCommandLine {
	const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
	const parsed = ts.getParsedCommandLineOfConfigFile(resolve(root, 'tsconfig.json'), {}, host);
	if (!parsed) throw new Error('tsconfig.json cannot be read');
	return parsed;
}
