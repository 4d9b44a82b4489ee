import { isInputObjectType, isInterfaceType, isObjectType, validateSchema } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './schema.ts';

test('the schema is one', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('everything in it is described', () => {
  const bare: string[] = [];
  const check = (name: string, description: string | null | undefined): void => {
    if (!description) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    check(type.name, type.description);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field.description);
        for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
    }
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field.description);
  }
  expect(bare).toEqual([]);
});
