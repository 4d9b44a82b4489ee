import { schemaText } from '@wirecopy/server';

/** Our schema, made anew by another version of graphql-js, which takes no types of ours: its types, our resolvers. */
export function peerSchema({ buildSchema }, ours) {
  const schema = buildSchema(schemaText());
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const own = ours.getType(type.name);
    if (type.getFields) takeResolvers(type, own);
    if (own.resolveType) type.resolveType = own.resolveType;
    if (type.getValues) takeValues(type, own);
    if (type.parseValue && !type.getValues)
      Object.assign(type, { parseValue: own.parseValue, serialize: own.serialize });
  }
  return schema;
}

function takeResolvers(type, own) {
  const fields = own.getFields();
  for (const [name, field] of Object.entries(type.getFields())) {
    const { resolve, subscribe, extensions, args = [] } = fields[name];
    // They tell which layers of an article answer a field.
    field.extensions = extensions;
    if (resolve) field.resolve = resolve;
    if (subscribe) field.subscribe = subscribe;
    for (const arg of field.args ?? [])
      arg.defaultValue = givenDefault(args.find(({ name: given }) => given === arg.name));
  }
}

/** The value of an argument's default as resolvers take it. */
const givenDefault = (arg) => arg?.default?.value ?? arg?.defaultValue;

function takeValues(type, own) {
  for (const value of type.getValues()) value.value = own.getValue(value.name).value;
  type._valueLookup = new Map(type.getValues().map((value) => [value.value, value]));
}
