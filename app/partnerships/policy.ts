import type { Language } from '#app/i18n/index.ts';
import { languages } from '#app/i18n/index.ts';
import type { Criteria } from './evaluate.ts';
import type { Field } from './field.ts';
import { policyParts } from './parts/index.ts';
import type { FormContext, Voice } from './parts/part.ts';

/** What a stage policy says: the value of each part that it has, by the part's key. */
export type PolicyDefinition = { [part: string]: unknown };

export type PartInWords = { key: string; title: string; sentences: string[] };

/** A policy in plain sentences, part by part; a part that says nothing is left out. */
export function describePolicy(definition: PolicyDefinition, voice: Voice): PartInWords[] {
  return policyParts
    .map(({ key, title, sentences }) => ({
      key,
      title: textOf(title, voice.language),
      sentences: definition[key] === undefined ? [] : sentences(definition[key], voice),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** In which parts two policies differ, each in its sentences. Against none, everything is new. */
export function policyDifferences(before: PolicyDefinition, after: PolicyDefinition, voice: Voice) {
  const [old, fresh] = [describePolicy(before, voice), describePolicy(after, voice)];
  const sentencesOf = (parts: PartInWords[], key: string) => parts.find((part) => part.key === key)?.sentences ?? [];
  return policyParts
    .map(({ key, title }) => ({
      key,
      name: textOf(title, voice.language),
      before: sentencesOf(old, key),
      after: sentencesOf(fresh, key),
    }))
    .filter((entry) => JSON.stringify(entry.before) !== JSON.stringify(entry.after));
}

export function criteriaOf(definition: PolicyDefinition): Criteria {
  return (definition.criteria ?? {}) as Criteria;
}

/** From which day the policy withdraws each programme. */
export function withdrawalsOf(definition: PolicyDefinition): Record<string, string> {
  return (definition.programmes ?? {}) as Record<string, string>;
}

/** What a person wrote, by the names of the fields. */
export type Written = Record<string, string>;

export type FieldMistakeKind = Exclude<Field['kind'], 'given'>;
export type ReadPolicy = { definition: PolicyDefinition; mistakes: Record<string, FieldMistakeKind> };

/** Reads the form of a policy. A mistake is told by the field's name and what the field expects. */
export function readPolicyForm(written: Written, context: FormContext): ReadPolicy {
  const definition: PolicyDefinition = {};
  const mistakes: Record<string, FieldMistakeKind> = {};
  for (const part of policyParts) {
    const fields = part.groups(context).flatMap((group) => group.fields);
    const values = treeOf(fields.flatMap((field) => valuesOf(field, part.key, written)));
    const tidied = part.tidy ? part.tidy(values) : values;
    if (Object.keys(tidied).length === 0) continue;
    const read = part.schema.safeParse(tidied);
    if (read.success) definition[part.key] = read.data;
    else for (const { path } of read.error.issues) noteMistake(mistakes, part.key, path.join('.'), fields);
  }
  return { definition, mistakes };
}

/** The texts that the form of a policy shows. */
export function writePolicyForm(definition: PolicyDefinition, context: FormContext): Written {
  const written: Written = {};
  for (const part of policyParts) {
    for (const field of part.groups(context).flatMap((group) => group.fields)) {
      for (const name of namesOf(field)) {
        const value = name.split('.').reduce<unknown>((tree, step) => (tree as never)?.[step], definition[part.key]);
        written[`${part.key}.${name}`] = value === undefined ? (field.initial ?? '') : String(value);
      }
    }
  }
  return written;
}

/** The names of a field's controls: a text has one for each language. */
export function namesOf({ name, kind }: Field): string[] {
  return kind === 'texts' ? languages.map((language) => `${name}.${language}`) : [name];
}

type Entry = [path: string, value: string | number];

function valuesOf(field: Field, part: string, written: Written): Entry[] {
  return namesOf(field).flatMap((name): Entry[] => {
    // What is given is not the browser's to say.
    const text = field.kind === 'given' ? (field.initial ?? '') : (written[`${part}.${name}`] ?? '').trim();
    if (text === '') return [];
    return [[name, field.kind === 'whole' && /^\d{1,6}$/.test(text) ? Number(text) : text.replace(/\r\n/g, '\n')]];
  });
}

function treeOf(entries: readonly Entry[]): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const [path, value] of entries) {
    const steps = path.split('.');
    const last = steps.pop() as string;
    let at = tree;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return tree;
}

function noteMistake(mistakes: ReadPolicy['mistakes'], part: string, path: string, fields: readonly Field[]): void {
  const field = fields.find(({ name }) => path === name || path.startsWith(`${name}.`)) ?? fields[0];
  if (!field || field.kind === 'given') return;
  const name = namesOf(field).includes(path) ? path : (namesOf(field)[0] as string);
  mistakes[`${part}.${name}`] ??= field.kind;
}

function textOf(message: { [Key in Language]: string | { other: string } }, language: Language): string {
  const text = message[language];
  return typeof text === 'string' ? text : text.other;
}
