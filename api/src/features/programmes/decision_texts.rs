//! Reasons and questions that the coordinators of a new programme begin with.

use sea_orm::{ActiveValue::Set, EntityTrait};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    db::{Tx, entities::decision_templates},
    kernel::Failure,
};

/// A text for declining a registration, or for asking back.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PresetTemplate {
    pub kind: PresetTemplateKind,
    pub title: String,
    pub text: String,
}

crate::text_enum! {
    pub enum PresetTemplateKind {
        Decline = "decline",
        AskBack = "ask_back",
    }
}

pub async fn insert(tx: &Tx, programme_id: Uuid, list: &[PresetTemplate]) -> Result<(), Failure> {
    let rows = list.iter().map(|template| decision_templates::ActiveModel {
        id: Set(tx.new_id()),
        programme_id: Set(programme_id),
        kind: Set(template.kind.as_str().to_owned()),
        title: Set(template.title.clone()),
        text: Set(template.text.trim().to_owned()),
        created_at: Set(tx.now()),
        updated_at: Set(tx.now()),
    });
    if !list.is_empty() {
        decision_templates::Entity::insert_many(rows)
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::PresetTemplateKind;
    use crate::features::programmes::{PRESETS, Preset};

    #[test]
    fn every_preset_brings_texts_for_declining_and_for_asking_back() {
        for (slug, text) in PRESETS {
            let templates = Preset::parse(text).unwrap().templates;
            for kind in PresetTemplateKind::ALL {
                let found = templates.iter().filter(|one| one.kind == *kind);
                assert!(found.count() >= 2, "{slug} {kind}");
            }
            let fits = |one: &super::PresetTemplate| {
                (1..=80).contains(&one.title.chars().count())
                    && (1..=1000).contains(&one.text.trim().chars().count())
            };
            assert!(templates.iter().all(fits), "{slug}");
        }
    }
}
