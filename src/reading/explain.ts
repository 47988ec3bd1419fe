import { z } from 'astro/zod';
import { spellPath, type Fault } from '../domain/fault.ts';
import { refuseName, slugMeant, suggest } from '../domain/names.ts';
import { partRefusal } from '../schema/refusal.ts';
import { slugPattern } from '../schema/slug.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** The schemas that a value may be read by, without what wraps them. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(unwrap);
  return [schema];
}

const shapeOf = (schema: z.core.$ZodType): z.core.$ZodShape =>
  schema instanceof z.ZodObject ? schema.def.shape : {};

/** The schemas of what stands at a path. */
const schemasAt = (schema: z.core.$ZodType, path: Path): z.core.$ZodType[] =>
  path.reduce<z.core.$ZodType[]>(
    (schemas, key) =>
      schemas.flatMap(unwrap).flatMap((candidate): z.core.$ZodType[] => {
        if (candidate instanceof z.ZodArray) return [candidate.def.element];
        const inner = shapeOf(candidate)[String(key)];
        return inner ? [inner] : [];
      }),
    [schema],
  );

const keysAt = (schema: z.core.$ZodType, path: Path): string[] =>
  schemasAt(schema, path)
    .flatMap(unwrap)
    .flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.def.shape) : []));

/** The sentence that the schema has on the key at a path, or on the list or block that holds it. */
function descriptionAt(schema: z.core.$ZodType, path: Path): string {
  for (let length = path.length; length > 0; length -= 1)
    for (const each of schemasAt(schema, path.slice(0, length))) {
      const description = z.globalRegistry.get(each)?.description;
      if (description) return description;
    }
  return 'Write one key a line between the two lines “---”, such as “kind: person”.';
}

/** Of the branches of a union, the issues of the one that the value comes nearest to. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const isWholly = ({ code, path }: Issue) =>
    (code === 'invalid_type' || code === 'invalid_value') && path.length === 0;
  return branches
    .filter((issues) => issues.length > 0 && !issues.some(isWholly))
    .sort((a, b) => a.length - b.length)[0];
}

const show = (value: unknown): string =>
  typeof value !== 'string'
    ? JSON.stringify(value).slice(0, 60)
    : /^-?\d+(?:\.\d+)?$/.test(value)
      ? value
      : `“${value.slice(0, 60)}”`;

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    input,
  );

const kinds: Readonly<Partial<Record<string, string>>> = {
  array: 'a list',
  boolean: 'true or false',
  object: 'a block of keys',
  string: 'a text',
};

/** The message of an issue, in words where it is Zod's own on a kind of value. */
const messageOf = (issue: Issue): string =>
  issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')
    ? `must be ${kinds[issue.expected] ?? issue.expected}`
    : issue.message;

const isOfPattern = (issue: Issue, pattern: RegExp): boolean =>
  issue.code === 'invalid_format' && issue.format === 'regex' && issue.pattern === String(pattern);

type Explained = Pick<Fault, 'problem' | 'remedy'> & { readonly path: Path };

/** Says that a value is not one of those that can be written. */
function explainValue(
  name: string,
  value: unknown,
  values: readonly string[],
): Pick<Fault, 'problem' | 'remedy'> {
  const otherwise = `Write one of ${values.join(', ')}.`;
  return {
    problem:
      value === undefined
        ? `${name} is missing.`
        : `${name} is ${value === null ? 'empty' : show(value)}.`,
    remedy: typeof value === 'string' ? suggest(value, values, otherwise) : otherwise,
  };
}

/** Says in words what an issue of a schema is, where, and what to write instead. */
export function explain(
  issue: Issue,
  schema: z.core.$ZodType,
  input: unknown,
  above: Path = [],
): Explained[] {
  const path = [...above, ...issue.path];
  const name = path.length ? `“${spellPath(path)}”` : 'The frontmatter';
  const value = valueAt(input, path);
  const remedy = descriptionAt(schema, path);
  // Zod measures what is no list too, and a text has a length.
  if ((issue.code === 'too_big' || issue.code === 'too_small') && issue.origin === 'array')
    if (!Array.isArray(value)) return [];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysAt(schema, path);
        return {
          path: [...path, key],
          problem: `The key “${key}” is not known here.`,
          remedy: suggest(key, known, `Remove it, or write one of ${known.join(', ')}.`),
        };
      });
    case 'invalid_union': {
      const nearest = nearestBranch(issue.errors);
      if (nearest) return nearest.flatMap((inner) => explain(inner, schema, input, path));
      break;
    }
    case 'invalid_value':
      return [{ path, ...explainValue(name, value, issue.values.map(String)) }];
    default:
      break;
  }
  if (value === undefined && issue.code !== 'custom')
    return [{ path, problem: `${name} is missing.`, remedy }];
  if (value === null) return [{ path, problem: `${name} is empty.`, remedy }];
  const { problem, remedy: told } = partRefusal(messageOf(issue));
  const advice = told === undefined ? [] : [told];
  // What is not a slug may be the name of which a slug is made.
  if (isOfPattern(issue, slugPattern) && typeof value === 'string' && !refuseName(value))
    advice.splice(0, advice.length, `write ${slugMeant(value)}`);
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'boolean')
    advice.push(`put it in quotes: "${String(value)}"`);
  const found = value === undefined || problem.includes('“') ? '' : ` (found ${show(value)})`;
  return [
    {
      path,
      problem: `${name} ${problem}${found}.`,
      remedy: advice.length ? capitalise(advice.join('; ')) : remedy,
    },
  ];
}

const capitalise = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('?') ? '' : '.'}`;
