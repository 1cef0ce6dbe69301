import { approve, compileApproved } from '../../../nodes/core/normalize/parts/approved';

const rows = [
	{ value: 'Web Design', alsoWritten: ['homepage', 'Website', 'site internet', 'diseño web'] },
	{ value: 'Print', alsoWritten: ['flyer', 'Web Design'] },
	{ value: 'SEO', alsoWritten: [] },
	{ value: 'Câmera', alsoWritten: [] },
];
const list = compileApproved(rows, 'Approved Services', 'service');

const approval = (text: string) => list && approve(text, list);

test.each([
	['Web Design', 'Web Design'],
	['web design', 'Web Design'],
	['WEB-DESIGN', 'Web Design'],
	['Homepage', 'Web Design'],
	['Diseno Web', 'Web Design'],
	['camera', 'Câmera'],
	['seo', 'SEO'],
	['flyer, homepage', 'Print, Web Design'],
	['Homepage; Website', 'Web Design'],
])('%s is %s', (text, value) => {
	expect(approval(text)).toEqual({ value, problem: null });
});

test.each([
	['Web Desing', 'Web Desing', 'Web Design'],
	['Prnt', 'Prnt', 'Print'],
	['Wesbite', 'Wesbite', 'Web Design'],
	['Plumbing', 'Plumbing', undefined],
	['SEA', 'SEA', undefined],
	['flyer, plumbing', 'Print, plumbing', undefined],
	['x'.repeat(100_000), 'x'.repeat(100_000), undefined],
	['a,'.repeat(50_000), 'a,'.repeat(50_000), undefined],
])('%.20s stays %.20s, and perhaps %s is meant', (text, value, suggestion) => {
	const { problem, ...rest } = approval(text) ?? {};
	expect(rest).toEqual({ value });
	expect(problem).toMatchObject({ code: 'service.unlisted' });
	expect(problem?.suggestion).toBe(suggestion);
	expect(problem?.message).toContain('is not among the Approved Services');
});

test('without a list every value is right', () => {
	expect(compileApproved([], 'Approved Services', 'service')).toBeNull();
});

test('what is approved stays what it is when it is looked up again', () => {
	for (const { value } of rows) expect(approval(value)?.value).toBe(value);
});
