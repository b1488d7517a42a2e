import { expect, test } from 'vitest';
import { judgeAudit } from '../../../tools/audit/judge-audit';

const answer = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

test('packages of which nothing is known are clean', () => {
  expect(judgeAudit(answer({}))).toEqual({ end: 'clean', lines: [] });
});

test('a package of which something is known is named, however small it is', () => {
  const known = { 'made-up': { severity: 'low', range: '<=1.2.3', via: [] } };
  expect(judgeAudit(answer(known))).toEqual({ end: 'found', lines: ['made-up <=1.2.3: low'] });
});

test('a registry that refuses, is not reached or says nothing has cleared nobody', () => {
  const refused = JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 });
  expect(judgeAudit(refused)).toEqual({ end: 'silent', lines: ['405 Method Not Allowed'] });
  const unreached = JSON.stringify({ error: { summary: 'getaddrinfo ENOTFOUND' } });
  expect(judgeAudit(unreached).end).toBe('silent');
  expect(judgeAudit('').end).toBe('silent');
  expect(judgeAudit('{}').end).toBe('silent');
});
