import type { Answer, AnswerReason, ClaimReport, Origin } from '../api/types';
import { moment } from '../words/dates';
import { count, name, say } from '../words/words.svelte';

/** The words for parts of an answer, for the page, its table and the memo alike. */
export function outlets(answer: Answer): number {
  return new Set(answer.reports.map((report) => report.publisher)).size;
}

export function positionOf(report: ClaimReport): string {
  const position = name(`position.${report.position}`, report.position);
  return report.withdrawn ? `${position}, ${say('position.withdrawn')}` : position;
}

export function relationOf(report: ClaimReport): string {
  return name(`relation.${report.relation}`, report.relation, report.unseen ?? '');
}

export function originOf(answer: Answer, report: ClaimReport): Origin | null {
  return answer.origins.find((origin) => origin.id === report.origin) ?? null;
}

export function labelOf(origin: Origin | null): string {
  return origin?.label ?? say('card.unstated');
}

/** The bound as words: "1 bis 2", "2", "nicht messbar". */
export function boundOf(answer: Answer): string {
  const bound = answer.independent;
  if (bound === null) {
    return say('question.unmeasurable');
  }
  return bound.min === bound.max ? String(bound.min) : say('question.between', bound.min, bound.max);
}

export function reasonOf(answer: Answer, reason: AnswerReason): string {
  const subjects = reason.subjects.map((subject) => subjectOf(answer, subject)).join(', ');
  return name(`reason.${reason.kind.replaceAll('_', '-')}`, `${reason.kind}: ${subjects}`, subjects);
}

function subjectOf(answer: Answer, subject: string): string {
  const origin = answer.origins.find((one) => one.id === subject);
  if (origin !== undefined) {
    return origin.label;
  }
  const report = answer.reports.find((one) => one.document === subject);
  return report?.publisher ? `${report.publisher} (${subject})` : subject;
}

/** An answer as a memo in plain text. */
export function memo(answer: Answer, knownBy: string, where: string): string {
  const independent = answer.independent?.max === 1 ? say('question.independent.one') : say('question.independent');
  const list = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `– ${line}`)]);
  return [
    `${say('question.title')} „${answer.query}“`,
    `${say('question.in', count('reports', answer.reports.length), count('outlets', outlets(answer)))}; ${boundOf(answer)}${answer.independent === null ? '' : ` ${independent}`}`,
    `${say('question.known')}: ${knownBy === '' ? say('question.known.all') : say('question.known.by', moment(knownBy))}`,
    ...list(
      say('question.origins'),
      answer.origins.map((origin) => `${origin.label} (${name(`kind.${origin.kind}`, origin.kind)}; ${origin.reports.join(', ')})`),
    ),
    ...list(
      say('question.why'),
      answer.why.map((reason) => reasonOf(answer, reason)),
    ),
    ...list(
      say('question.tree'),
      answer.reports.map((report) =>
        [
          moment(report.published),
          `${report.publisher ?? '–'} (${report.document})`,
          positionOf(report),
          labelOf(originOf(answer, report)),
          report.parent === null ? relationOf(report) : `${relationOf(report)}: ${report.parent}`,
          `„${report.statement.exact}“`,
        ].join(' · '),
      ),
    ),
    '',
    where,
  ].join('\n');
}
