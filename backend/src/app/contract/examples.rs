//! An example of every JSON body, put together from the examples of its parts, so that authors give only those.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use utoipa::Number;
use utoipa::openapi::path::Operation;
use utoipa::openapi::schema::{AdditionalProperties, ArrayItems, Object, SchemaType, Type};
use utoipa::openapi::{Content, KnownFormat, RefOr, Schema, SchemaFormat};

/// Stands where a text has neither example nor format nor list of words; a test finds it.
const NO_EXAMPLE: &str = "…";

type Schemas = BTreeMap<String, RefOr<Schema>>;

/// Gives each JSON body of the operation, asked or answered, an example unless its author did.
pub(super) fn add(operation: &mut Operation, schemas: &Schemas) {
    if let Some(RefOr::T(body)) = &mut operation.request_body {
        for (kind, content) in &mut body.content {
            give(kind, content, schemas);
        }
    }
    for response in operation.responses.responses.values_mut() {
        if let RefOr::T(response) = response {
            for (kind, content) in &mut response.content {
                give(kind, content, schemas);
            }
        }
    }
}

fn give(kind: &str, content: &mut RefOr<Content>, schemas: &Schemas) {
    let RefOr::T(content) = content else {
        return;
    };
    let is_json = kind == "application/json" || kind.ends_with("+json");
    if !is_json || content.example.is_some() || !content.examples.is_empty() {
        return;
    }
    if let Some(schema) = &content.schema {
        content.example = Some(Builder::new(schemas).of(schema));
    }
}

struct Builder<'a> {
    schemas: &'a Schemas,
    /// Names of the components being built: a tree must end somewhere.
    open: Vec<String>,
}

impl<'a> Builder<'a> {
    fn new(schemas: &'a Schemas) -> Self {
        Self {
            schemas,
            open: Vec::new(),
        }
    }

    fn of(&mut self, schema: &RefOr<Schema>) -> Value {
        match schema {
            RefOr::T(schema) => self.of_schema(schema),
            RefOr::Ref(reference) => {
                let name = component_name(&reference.ref_location);
                let Some(RefOr::T(schema)) = self.schemas.get(name) else {
                    return Value::Null;
                };
                self.open.push(name.to_owned());
                let value = self.of_schema(schema);
                self.open.pop();
                value
            }
        }
    }

    fn of_schema(&mut self, schema: &Schema) -> Value {
        match schema {
            Schema::Object(object) => self.of_object(object),
            Schema::Array(array) => {
                let given = array.example.as_ref().or(array.examples.first());
                match (given, &array.items) {
                    (Some(given), _) => given.clone(),
                    (None, ArrayItems::RefOrSchema(items)) if !self.is_open(items) => {
                        json!([self.of(items)])
                    }
                    _ => json!([]),
                }
            }
            Schema::OneOf(one) => {
                let given = one.example.as_ref().or(one.examples.first());
                given
                    .cloned()
                    .unwrap_or_else(|| self.first_that_is(&one.items))
            }
            Schema::AnyOf(any) => {
                let given = any.example.as_ref().or(any.examples.first());
                given
                    .cloned()
                    .unwrap_or_else(|| self.first_that_is(&any.items))
            }
            Schema::AllOf(all) => {
                let given = all.example.as_ref().or(all.examples.first());
                given.cloned().unwrap_or_else(|| self.together(&all.items))
            }
            _ => Value::Null,
        }
    }

    fn is_open(&self, schema: &RefOr<Schema>) -> bool {
        matches!(schema, RefOr::Ref(reference)
            if self.open.iter().any(|name| name == component_name(&reference.ref_location)))
    }

    /// The first alternative that is not null, nor one we are inside of.
    fn first_that_is(&mut self, alternatives: &[RefOr<Schema>]) -> Value {
        let choice = alternatives
            .iter()
            .find(|one| !is_null(one) && !self.is_open(one));
        choice.map_or(Value::Null, |one| self.of(one))
    }

    fn together(&mut self, parts: &[RefOr<Schema>]) -> Value {
        let mut whole = Map::new();
        for part in parts {
            match self.of(part) {
                Value::Object(fields) => whole.extend(fields),
                other => return other,
            }
        }
        Value::Object(whole)
    }

    fn of_object(&mut self, object: &Object) -> Value {
        let given = object
            .example
            .as_ref()
            .or(object.examples.first())
            .or(object.enum_values.as_ref().and_then(|words| words.first()));
        if let Some(given) = given {
            return given.clone();
        }
        match only_type(&object.schema_type) {
            Some(Type::String) => Value::from(of_format(object.format.as_ref())),
            Some(Type::Boolean) => json!(true),
            Some(Type::Integer | Type::Number) => match &object.minimum {
                Some(Number::Int(least)) => json!(*least),
                Some(Number::UInt(least)) => json!(*least),
                Some(Number::Float(least)) => json!(least.ceil() as i64),
                None => json!(1),
            },
            Some(Type::Null) => Value::Null,
            Some(Type::Array) => json!([]),
            Some(Type::Object) | None => self.fields_of(object),
        }
    }

    fn fields_of(&mut self, object: &Object) -> Value {
        let mut fields: Map<String, Value> = object
            .properties
            .iter()
            .map(|(name, schema)| (name.clone(), self.of(schema)))
            .collect();
        if let Some(AdditionalProperties::RefOr(values)) = object.additional_properties.as_deref() {
            fields.insert("key".to_owned(), self.of(values));
        }
        Value::Object(fields)
    }
}

fn component_name(location: &str) -> &str {
    location.rsplit('/').next().unwrap_or(location)
}

fn is_null(schema: &RefOr<Schema>) -> bool {
    matches!(schema, RefOr::T(Schema::Object(object)) if only_type(&object.schema_type) == Some(Type::Null))
}

/// The type, where "or null" does not count.
fn only_type(kind: &SchemaType) -> Option<Type> {
    match kind {
        SchemaType::Type(one) => Some(one.clone()),
        SchemaType::Array(several) => several.iter().find(|one| **one != Type::Null).cloned(),
        SchemaType::AnyValue => None,
    }
}

fn of_format(format: Option<&SchemaFormat>) -> &'static str {
    match format {
        Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)) => "2025-03-14T09:30:00+07:00",
        Some(SchemaFormat::KnownFormat(KnownFormat::Date)) => "2025-03-14",
        Some(SchemaFormat::KnownFormat(KnownFormat::Email)) => "vanthu@soyte.example.vn",
        Some(SchemaFormat::Custom(custom)) if custom == "uuid" => {
            "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
        }
        _ => NO_EXAMPLE,
    }
}
