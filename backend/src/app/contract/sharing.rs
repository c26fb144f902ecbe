//! What utoipa's schemas need to read well: one type for one thing, and each field's words at the field.

use utoipa::openapi::schema::{AdditionalProperties, ArrayItems};
use utoipa::openapi::{Components, Ref, RefOr, Schema};

/// utoipa writes the type argument of a generic (`Page<UnitOut>`) out in full. Where that is the copy of a component it
/// becomes a reference, so that clients generated from the contract have one type for it.
pub(super) fn share(components: &mut Components) {
    let known: Vec<(String, Schema)> = components
        .schemas
        .iter()
        .filter_map(|(name, schema)| match schema {
            RefOr::T(schema) if is_worth_naming(schema) => Some((name.clone(), schema.clone())),
            _ => None,
        })
        .collect();
    for schema in components.schemas.values_mut() {
        if let RefOr::T(schema) = schema {
            for child in children(schema) {
                replace(child, &known);
            }
        }
    }
}

/// utoipa puts the words of a nullable field at its first alternative; they belong to the field.
pub(super) fn lift_descriptions(components: &mut Components) {
    for schema in components.schemas.values_mut() {
        lift(schema);
    }
}

fn lift(place: &mut RefOr<Schema>) {
    let RefOr::T(schema) = place else {
        return;
    };
    if let Schema::OneOf(one_of) = schema
        && one_of.description.is_none()
        && let [RefOr::Ref(reference), RefOr::T(_)] = one_of.items.as_mut_slice()
    {
        let words = std::mem::take(&mut reference.description);
        one_of.description = Some(words).filter(|words| !words.is_empty());
    }
    if let Schema::OneOf(one_of) = schema {
        one_of.items.iter_mut().for_each(describe_tag);
    }
    for child in children(schema) {
        lift(child);
    }
}

/// utoipa gives the tag of a variant no words of its own.
fn describe_tag(variant: &mut RefOr<Schema>) {
    if let RefOr::T(Schema::Object(variant)) = variant
        && let Some(RefOr::T(Schema::Object(tag))) = variant.properties.get_mut("kind")
        && tag.description.is_none()
    {
        tag.description = Some("Which of the kinds this is.".to_owned());
    }
}

/// A bare string or number may equal a component by chance; an object or a list of words does not.
fn is_worth_naming(schema: &Schema) -> bool {
    match schema {
        Schema::Object(object) => !object.properties.is_empty() || object.enum_values.is_some(),
        Schema::OneOf(_) | Schema::AllOf(_) | Schema::AnyOf(_) => true,
        _ => false,
    }
}

fn replace(place: &mut RefOr<Schema>, known: &[(String, Schema)]) {
    let RefOr::T(schema) = place else {
        return;
    };
    if let Some((name, _)) = known.iter().find(|(_, component)| component == schema) {
        *place = RefOr::Ref(Ref::from_schema_name(name.as_str()));
        return;
    }
    for child in children(schema) {
        replace(child, known);
    }
}

fn children(schema: &mut Schema) -> Vec<&mut RefOr<Schema>> {
    match schema {
        Schema::Object(object) => {
            let values = match object.additional_properties.as_deref_mut() {
                Some(AdditionalProperties::RefOr(values)) => Some(values),
                _ => None,
            };
            object.properties.values_mut().chain(values).collect()
        }
        Schema::Array(array) => match &mut array.items {
            ArrayItems::RefOrSchema(items) => vec![items],
            ArrayItems::False => Vec::new(),
        },
        Schema::OneOf(one_of) => one_of.items.iter_mut().collect(),
        Schema::AllOf(all_of) => all_of.items.iter_mut().collect(),
        Schema::AnyOf(any_of) => any_of.items.iter_mut().collect(),
        _ => Vec::new(),
    }
}
