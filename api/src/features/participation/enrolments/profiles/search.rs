//! The folded text for search. It contains only fields that everyone may see.

use super::model::{Profile, VisibleTo};
use tandem_kernel::folding::folded;

pub fn text(profile: &Profile) -> String {
    let workplace = match profile.visibility.workplace {
        VisibleTo::Everyone => profile.workplace.as_str(),
        VisibleTo::Matched => "",
    };
    let texts = [
        &profile.headline,
        &profile.statement,
        &profile.offer,
        &profile.hopes,
        &profile.guidance,
        workplace,
    ];
    folded(&texts.join("\n"))
}
